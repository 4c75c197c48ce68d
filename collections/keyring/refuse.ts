import { APIError, type PayloadRequest } from 'payload'

import { KeyringError } from '@/domain/keyring'

import { KeyringConflict } from './conflict'
import { refusal, type Refusal } from './words'

const status = (reason: Refusal): number => (reason === 'changed' ? 409 : reason === 'not-yours' ? 403 : 400)

/** The error for a refusal: its sentence in the language of the CMS, and its status. */
export const refuse = (req: PayloadRequest, reason: Refusal): APIError =>
  new APIError(refusal(reason, req.i18n.language), status(reason), null, true)

/** Does work on the keyring and says in words why it is refused. @throws APIError 400 or 409 */
export async function inWords<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof KeyringConflict) throw refuse(req, 'changed')
    if (error instanceof KeyringError) throw refuse(req, error.reason)
    throw error
  }
}
