import { addDataAndFileToRequest, APIError, type Endpoint } from 'payload'
import { z } from 'zod'

import { withoutLogin } from './at-login'

const body = z.object({ token: z.string(), password: z.string() })

const done = {
  nl: 'Uw nieuwe wachtwoord is opgeslagen. Log er nu mee in.',
  en: 'Your new password is saved. Log in with it now.',
}

/**
 * A new password for whoever follows the link in the mail. Unlike Payload's own answer this one logs
 * nobody in: a mailbox alone must not be a way around the second factor.
 */
export const resetPassword: Omit<Endpoint, 'root'> = {
  path: '/reset-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { data } = body.safeParse(req.data)
    if (!data) throw new APIError('Send the token of the mail and a password.', 400)
    await req.payload.resetPassword({
      collection: 'users',
      data,
      overrideAccess: false,
      req,
      context: withoutLogin,
    })
    return Response.json({ message: done[req.i18n.language === 'en' ? 'en' : 'nl'] })
  },
}
