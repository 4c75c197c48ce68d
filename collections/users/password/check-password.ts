import {
  ValidationError,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'

import { passwordProblem } from '@/domain/passwords/problem'
import { env } from '@/env'

import { inLanguage } from '../../refusal'
import { words } from './words'

/** Empty before the first seed. */
const site = z.object({ name: z.string().catch(''), regionName: z.string().catch('') })

/** An organisation may have no name in Dutch yet, or a bad one. */
const organisation = z.object({ title: z.string().catch('') })

const person = z.object({ name: z.string().catch(''), email: z.string().catch('') })

/** What an attacker tries first, beside the account's own name: what the site and those behind it are called. */
async function namesOfSite({ payload }: PayloadRequest): Promise<string[]> {
  const { name, regionName } = site.parse(
    await payload.findGlobal({ slug: 'steunpunt', depth: 0, locale: 'nl' }),
  )
  const { docs } = await payload.find({ collection: 'organisations', depth: 0, limit: 50, locale: 'nl' })
  return [
    name,
    regionName,
    new URL(env.siteUrl).hostname,
    ...docs.map((doc) => organisation.parse(doc).title),
  ]
}

const label = { nl: 'Wachtwoord', en: 'Password' }

/** @throws ValidationError at the field `password` that says what to do */
async function mustBeGood(req: PayloadRequest, password: unknown, account: unknown): Promise<void> {
  const { name, email } = person.parse(account)
  const problem =
    typeof password === 'string'
      ? await passwordProblem(password, [name, email, ...(await namesOfSite(req))])
      : 'short'
  if (!problem) return
  const message = inLanguage(words[problem], req)
  const errors = [{ path: 'password', label, message }]
  // The field of the CMS judges anew in the browser and forgets this; its notice shows the sentence above all.
  throw Object.assign(new ValidationError({ collection: 'users', errors, req }, req.t), { message })
}

/** Making an account and changing one, in bulk too, whoever asks: the CMS, REST, a script or a job. */
export const checkNewPassword: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const password: unknown = data?.password
  // Without one Payload keeps the old one, and says that a new account needs one.
  if (password !== undefined && password !== null && password !== '')
    await mustBeGood(req, password, { ...originalDoc, ...data })
  return data
}

const reset = z.object({ token: z.string().min(1), password: z.unknown() })

/** Choosing one by the link of a mail, which passes by the hook above. A link that is none, Payload refuses. */
export const checkResetPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return args
  const { data } = reset.safeParse((args as { data?: unknown }).data)
  const account: unknown =
    data &&
    (await req.payload.db.findOne({
      collection: 'users',
      where: {
        resetPasswordToken: { equals: data.token },
        resetPasswordExpiration: { greater_than: new Date().toISOString() },
      },
    }))
  if (account) await mustBeGood(req, data?.password, account)
  return args
}
