import type { AfterErrorHook } from 'payload'

import { inLanguage } from '../refusal'

/** What the reader of forms that Payload uses says of one that it cannot read. */
const unreadable =
  /^(Unexpected end of form|Malformed |Multipart: Boundary not found|Unsupported content type|Missing Content-Type|Request is not eligible for file upload)/

const words = {
  nl: 'Dit kwam niet heel over en is niet bewaard. Verstuur het nog eens.',
  en: 'This did not arrive whole and was not saved. Send it again.',
}

/** Payload answers a form that cannot be read with 500, as if the server had failed. */
export const answerUnreadable: AfterErrorHook = ({ error, req }) =>
  unreadable.test(error.message)
    ? { status: 400, response: { errors: [{ message: inLanguage(words, req) }] } }
    : undefined
