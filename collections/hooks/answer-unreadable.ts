import type { AfterErrorHook } from 'payload'

/** What the reader of forms that Payload uses says of one that it cannot read. */
const unreadable =
  /^(Unexpected end of form|Malformed |Multipart: Boundary not found|Unsupported content type|Missing Content-Type|Request is not eligible for file upload)/

/** Payload answers a form that cannot be read with 500, as if the server had failed. */
export const answerUnreadable: AfterErrorHook = ({ error }) =>
  unreadable.test(error.message) ? { status: 400 } : undefined
