import type { PayloadRequest } from 'payload'

import { hashOf, keep, reveal } from '@/domain/second-factor/kept-secret'
import { newRecoveryCodes, readRecoveryCode } from '@/domain/second-factor/recovery-codes'
import { stepOf } from '@/domain/second-factor/totp'
import { env } from '@/env'

import { forgetAttempts, mayTry } from './attempts'
import { SecondFactorRefusal } from './refusal'
import { change, read, type Active, type Stored } from './store'

const master = env.requestsSecret

export const keepSecret = (secret: string, account: string): string => keep(secret, account, master)

const hashes = ({ recoveryCodes }: Stored) => (recoveryCodes ?? '').split(' ').filter(Boolean)

/** How many recovery codes an account has left. */
export const recoveryCodesLeft = (found: Stored): number => hashes(found).length

/** Ten new recovery codes, and what is kept of them. */
export function freshRecoveryCodes(account: string): { codes: string[]; kept: string } {
  const codes = newRecoveryCodes()
  return { codes, kept: codes.map((code) => hashOf(code, account, master)).join(' ') }
}

/** Refuses a code once an account has given too many wrong ones. @throws SecondFactorRefusal */
async function countAttempt(req: PayloadRequest, account: string): Promise<void> {
  if (!(await mayTry(account))) throw new SecondFactorRefusal(req, 'locked')
}

/**
 * The half minute of a code of a kept secret; undefined when it is not of now.
 * @throws SecondFactorRefusal after too many attempts
 */
export async function stepOfCode(
  req: PayloadRequest,
  account: string,
  code: string,
  kept: string,
): Promise<number | undefined> {
  await countAttempt(req, account)
  return stepOf(code, reveal(kept, account, master), Date.now())
}

async function useRecoveryCode(req: PayloadRequest, found: Active, code: string): Promise<void> {
  const { account } = found
  await countAttempt(req, account)
  const hash = hashOf(code, account, master)
  let now: Stored | undefined = found
  while (now && hashes(now).includes(hash)) {
    const recoveryCodes = hashes(now)
      .filter((other) => other !== hash)
      .join(' ')
    if (await change(req, account, { recoveryCodes: { equals: now.recoveryCodes } }, { recoveryCodes }))
      return
    // Another code of this account was used in between: look again.
    now = await read(req, account)
  }
  throw new SecondFactorRefusal(req, 'wrong')
}

async function useDigits(req: PayloadRequest, found: Active, code: string): Promise<void> {
  const lastStep = await stepOfCode(req, found.account, code, found.secret)
  if (lastStep === undefined) throw new SecondFactorRefusal(req, 'wrong')
  const used = await change(req, found.account, { lastStep: { less_than: lastStep } }, { lastStep })
  if (!used) throw new SecondFactorRefusal(req, 'used')
}

/**
 * Uses up a code of an account: six digits of its app, or a recovery code. Either works once.
 * @throws SecondFactorRefusal that says what to do instead
 */
export async function useCode(req: PayloadRequest, found: Active, typed: string): Promise<void> {
  const recoveryCode = readRecoveryCode(typed)
  await (recoveryCode ? useRecoveryCode(req, found, recoveryCode) : useDigits(req, found, typed))
  await forgetAttempts(found.account)
}
