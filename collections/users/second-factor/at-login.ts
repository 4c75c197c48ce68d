import type { CollectionAfterDeleteHook, CollectionBeforeLoginHook } from 'payload'
import { z } from 'zod'

import { useCode } from './codes'
import { SecondFactorRefusal } from './refusal'
import { isActive, read, remove } from './store'

const posted = z.object({ code: z.string().trim().min(1) })

/** Set by reset-password.ts alone, which logs nobody in; a request cannot fill `context`. */
export const withoutLogin = { withoutLogin: true } as const

/**
 * After the right password: asks for the code too. Every way to get a token passes here.
 * @throws SecondFactorRefusal, and with it ends the session that Payload already made
 */
export const askCode: CollectionBeforeLoginHook = async ({ context, req, user }) => {
  if (context.withoutLogin) return
  const found = await read(req, String(user.id))
  if (!isActive(found)) return
  const { data } = posted.safeParse(req.data)
  if (!data) throw new SecondFactorRefusal(req, 'needed')
  await useCode(req, found, data.code)
}

/** The second factor of an account goes with it. */
export const forgetSecondFactor: CollectionAfterDeleteHook = ({ id, req }) => remove(req, String(id))
