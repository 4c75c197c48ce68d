import { setTimeout as pause } from 'node:timers/promises'

import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { hashedNetwork } from '@/domain/network'
import { env } from '@/env'

import { refusal } from '../../refusal'
import { countVisit } from './allowance'
import { words } from './words'

const body = z.object({ email: z.string().trim().min(1).max(320) })

/** Long enough for the answer to be gone before anything that takes time for a real account alone. */
const later = 200

const failure = z.object({ code: z.string().regex(/^[A-Z0-9_]{1,40}$/) })

/** Sends the mail when there is such an account. No failure reaches who asked, nor an address the log. */
async function sendLink({ payload, i18n, t }: PayloadRequest, email: string): Promise<void> {
  try {
    await pause(later)
    await payload.forgotPassword({ collection: 'users', data: { email }, req: { i18n, t } })
  } catch (error) {
    const code = failure.safeParse(error).data?.code ?? 'without a code'
    payload.logger.error(`A link for a new password could not be sent (${code}).`)
  }
}

/**
 * `POST /api/users/forgot-password`: answers at once and the same for everybody, and looks for the account
 * afterwards: looking, storing and mailing take time, which would tell who has one.
 * @throws APIError 400, 429, or 503 without a mail server
 */
export const forgotPassword: Omit<Endpoint, 'root'> = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { data } = body.safeParse(req.data)
    if (!data) throw refusal(req, words.noAddress, 400)
    if (!env.mail) throw refusal(req, words.noMail, 503)
    const { allowed } = await countVisit(hashedNetwork(req.headers, new Date()))
    if (!allowed) throw refusal(req, words.tooMany, 429)
    void sendLink(req, data.email)
    return Response.json({ message: req.t('general:success') })
  },
}
