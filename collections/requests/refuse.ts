import { APIError, type PayloadRequest } from 'payload'

import { refusal, type Refusal } from './words'

const status: Record<Refusal, number> = {
  malformed: 400,
  notCaseworker: 403,
  notSealed: 400,
  notYours: 404,
  changed: 409,
  unread: 409,
  taken: 409,
  gone: 409,
  closed: 409,
  open: 409,
  notThere: 400,
  noSuchDesk: 400,
  past: 400,
}

/** The error for a refusal: its sentence in the language of the CMS, and its status. */
export const refuse = (req: PayloadRequest, reason: Refusal): APIError =>
  new APIError(refusal(reason, req.i18n.language), status[reason], null, true)
