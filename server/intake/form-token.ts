import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

import { codeOf } from '@/domain/code-words/code'

import { secretFor } from './secrets'

const seconds = 1000
/** Nobody reads and fills in a form faster. */
const youngest = 3 * seconds
/** Long enough to leave the page open for a day. */
const oldest = 24 * 60 * 60 * seconds

const sizes = { time: 6, id: 16, mac: 16 }
const whole = sizes.time + sizes.id + sizes.mac

export type FormToken = { ok: true; id: string } | { ok: false; why: 'forged' | 'too-fast' | 'too-old' }

const macOf = (body: Buffer) =>
  createHmac('sha256', secretFor('form token')).update(body).digest().subarray(0, sizes.mac)

/** Makes what a form carries: when it was made and a random id, signed. It says nothing of who asks. */
export function newFormToken(now: Date): string {
  const time = Buffer.alloc(sizes.time)
  time.writeUIntBE(now.getTime(), 0, sizes.time)
  const body = Buffer.concat([time, randomBytes(sizes.id)])
  return Buffer.concat([body, macOf(body)]).toString('base64url')
}

/** Reads a token that came back, whatever it is. */
export function readFormToken(text: string, now: Date): FormToken {
  const bytes = Buffer.from(text.length <= 100 ? text : '', 'base64url')
  if (bytes.length !== whole) return { ok: false, why: 'forged' }
  const body = bytes.subarray(0, sizes.time + sizes.id)
  if (!timingSafeEqual(macOf(body), bytes.subarray(body.length))) return { ok: false, why: 'forged' }
  const age = now.getTime() - body.readUIntBE(0, sizes.time)
  if (age < youngest) return { ok: false, why: 'too-fast' }
  if (age > oldest) return { ok: false, why: 'too-old' }
  return { ok: true, id: body.subarray(sizes.time).toString('base64url') }
}

/** The same token as long as it can be used or soon can, so that one form stays one request; else a new one. */
export function tokenToSend(text: string, now: Date): string {
  const token = readFormToken(text, now)
  return token.ok || token.why === 'too-fast' ? text : newFormToken(now)
}

/**
 * The four words of a form. They follow from its token, so that sending a form again after a failure
 * gives the same request and the same words instead of a second request. Neither is kept: once the page
 * is gone, only the sender knows them.
 */
export function codeOfForm(id: string): string {
  return codeOf(createHmac('sha256', secretFor('code of a form')).update(id).digest().subarray(0, 6))
}
