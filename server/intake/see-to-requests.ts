import type { Payload } from 'payload'

import { logFailure } from '../log-failure'
import { handOnUnseen, wakeHeld } from './never-forgotten'
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
    const failed = (what: string) => (error: unknown) => logFailure(what, error)
    await handOnUnseen(payload).catch(failed('Requests nobody sees could not be handed on'))
    await wakeHeld(payload, now).catch(failed('Requests that waited could not be brought back'))
    // Beside each other: a mail server that does not answer must not hold up destruction.
    await Promise.all([
      sendNotices(payload, now).catch(failed('Notices could not be sent')),
      runRetention(payload, now).catch(failed('The retention job failed')),
    ])
  } finally {
    busy = false
  }
}
