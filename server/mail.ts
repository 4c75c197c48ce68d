import type { EmailAdapter } from 'payload'

/**
 * Used when no mail server is set. Payload's own default writes whole mails, password reset links
 * included, to the log; this one only says that a mail was not sent.
 */
export const noMail: EmailAdapter = ({ payload }) => ({
  name: 'no-mail',
  defaultFromAddress: 'steunpunt@localhost',
  defaultFromName: 'Steunwijzer',
  sendEmail: () => {
    payload.logger.warn('A mail was not sent: set SMTP_URL in .env to send mail.')
    return Promise.resolve()
  },
})
