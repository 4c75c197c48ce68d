import {
  AuthenticationError,
  type CollectionAfterOperationHook,
  type CollectionBeforeOperationHook,
} from 'payload'
import { z } from 'zod'

import { BusyError } from '@/domain/gate'
import { hashedNetwork } from '@/domain/network'

import { refusal } from '../../refusal'
import { countLogin, forgetLogins } from './allowance'
import { isRightPassword } from './judge-password'
import { words } from './words'

/** An address as Payload looks it up. */
const address = z.string().transform((typed) => typed.toLowerCase().trim())

const typed = z.object({ email: address, password: z.string() })

/**
 * Stands before Payload's own login, on every way to it. It counts a try before anything is looked at,
 * judges the password itself, and lets only the right one through: so Payload's own count, which locks an
 * account for everybody and can be outrun, never begins.
 * @throws APIError 429, 503; AuthenticationError when the password is wrong or the address unknown
 */
export const guardLogin: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const { data } = typed.safeParse((args as { data?: unknown }).data)
  // Payload says which of the two is missing.
  if (!data || data.email === '' || data.password.trim() === '') return args
  const attempt = await countLogin(data.email, hashedNetwork(req.headers, new Date()))
  if (!attempt.allowed) throw refusal(req, words.tooMany, 429)
  if (!(await judged(req, data))) throw new AuthenticationError(req.t)
  await attempt.giveBack()
  return args
}

async function judged(
  req: Parameters<typeof isRightPassword>[0],
  { email, password }: z.infer<typeof typed>,
) {
  try {
    return await isRightPassword(req, email, password)
  } catch (error) {
    throw error instanceof BusyError ? refusal(req, words.busy, 503) : error
  }
}

/** "Forceer ontgrendeling" in the CMS: what was counted for an account begins anew. */
export const forgetAfterUnlock: CollectionAfterOperationHook = async ({ args, operation, result }) => {
  if (operation === 'unlock') {
    const { data } = z.object({ email: address }).safeParse((args as { data?: unknown }).data)
    if (data) await forgetLogins(data.email)
  }
  return result
}
