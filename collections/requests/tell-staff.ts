import type { Request } from '../payload-types'

type Notice = Pick<Request, 'noticeDue' | 'noticeTries' | 'noticeNextAt' | 'noticeProblem'>

/**
 * What to write so that staff are told that something waits: a mail is due at once, and whatever went wrong
 * with an earlier one counts no more. The clock sends it (server/intake/notices.ts).
 */
export const tellStaff = (now: Date): Notice => ({
  noticeDue: true,
  noticeTries: 0,
  noticeNextAt: now.toISOString(),
  noticeProblem: null,
})
