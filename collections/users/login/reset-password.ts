import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'

import { hashedNetwork } from '@/domain/network'

import { inLanguage, refusal } from '../../refusal'
import { withoutLogin } from '../second-factor/at-login'
import { countVisit } from './allowance'
import { words } from './words'

const body = z.object({ token: z.string().min(1), password: z.string().catch('') })

/** What Payload throws when nobody, or nobody any more, has this link. */
const isDeadLink = (error: unknown): boolean =>
  z.object({ status: z.literal(403), message: z.string().startsWith('Token is') }).safeParse(error).success

const done = {
  nl: 'Uw nieuwe wachtwoord is opgeslagen. Log er nu mee in.',
  en: 'Your new password is saved. Log in with it now.',
}

/**
 * A new password for whoever follows the link in the mail. Unlike Payload's own answer this one logs
 * nobody in: a mailbox alone must not be a way around the second factor.
 * @throws APIError 403, 429; ValidationError at `password` when it is no good one
 */
export const resetPassword: Omit<Endpoint, 'root'> = {
  path: '/reset-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { data } = body.safeParse(req.data)
    if (!data) throw refusal(req, words.deadLink, 400)
    const visit = await countVisit(hashedNetwork(req.headers, new Date()))
    if (!visit.allowed) throw refusal(req, words.tooMany, 429)
    try {
      await req.payload.resetPassword({
        collection: 'users',
        data,
        overrideAccess: false,
        req,
        context: withoutLogin,
      })
    } catch (error) {
      throw isDeadLink(error) ? refusal(req, words.deadLink, 403) : error
    }
    await visit.giveBack()
    return Response.json({ message: inLanguage(done, req) })
  },
}
