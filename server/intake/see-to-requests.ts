import type { Payload } from 'payload'

import { logFailure } from '../log-failure'
import { sendNotices } from './notices'
import { runRetention } from './retention'

/** One at a time: a mail server that is slow must not make the next tick send the same mails. */
let busy = false

/**
 * What the clock does for requests each minute: mail to staff and destruction. A failure of the one does
 * not stop the other; both try again at the next tick.
 */
export async function seeToRequests(payload: Payload, now: Date): Promise<void> {
  if (busy) return
  busy = true
  try {
    await sendNotices(payload, now).catch((error: unknown) => logFailure('Notices could not be sent', error))
    await runRetention(payload, now).catch((error: unknown) => logFailure('The retention job failed', error))
  } finally {
    busy = false
  }
}
