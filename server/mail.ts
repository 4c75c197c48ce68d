import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { createTransport } from 'nodemailer'
import type { Config, EmailAdapter } from 'payload'

import type { Environment } from '@/env'

/**
 * Used when no mail server is set. Payload's own default writes whole mails, password reset links
 * included, to the log; this one only says that a mail was not sent.
 */
const noMail: EmailAdapter = ({ payload }) => ({
  name: 'no-mail',
  defaultFromAddress: 'steunpunt@localhost',
  defaultFromName: 'Steunwijzer',
  sendEmail: () => {
    payload.logger.warn('A mail was not sent: set SMTP_URL in .env to send mail.')
    return Promise.resolve()
  },
})

const seconds = 1000
/** A mail server that does not answer is given up soon: what could not be sent is tried again later. */
const patience = {
  connectionTimeout: 10 * seconds,
  greetingTimeout: 10 * seconds,
  socketTimeout: 20 * seconds,
}

/** How the CMS sends mail (only to staff: a forgotten password). A mail server that is away stops nothing. */
export function mail(settings: Environment['mail']): Config['email'] {
  if (!settings) return noMail
  return nodemailerAdapter({
    defaultFromAddress: settings.from,
    defaultFromName: 'Steunwijzer',
    transport: createTransport({ url: settings.url, ...patience }),
    skipVerify: true,
  })
}
