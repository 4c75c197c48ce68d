import { amsterdamDay } from '@/domain/calendar'
import { goneStatuses } from '@/domain/requests/codes'

import type { Request } from '../payload-types'
import type { RequestAct } from './acts'
import { tellStaff } from './tell-staff'
import type { Refusal } from './words'

/** What an act does to a request: fields to write, or why it cannot be done. */
export type Effect = { data: Partial<Request> } | { refused: Refusal }
/** `assignee` is who has the request and can still reach it */
export type Doing = { act: RequestAct; me: string; assignee?: string; now: Date }

/** Which acts are possible while a request is closed, and which only then. */
const whileClosed: readonly RequestAct['act'][] = ['reopen', 'note']

/**
 * What an act writes. Pure: it neither reads nor writes anything.
 * Whether a desk or a colleague may be chosen is checked before (endpoints/act.ts).
 */
export function effectOf(request: Request, { act, me, assignee, now }: Doing): Effect {
  if (goneStatuses.includes(request.status)) return { refused: 'gone' }
  if (request.status === 'closed' && !whileClosed.includes(act.act)) return { refused: 'closed' }
  if (request.status !== 'closed' && act.act === 'reopen') return { refused: 'open' }
  if ('seen' in act && act.seen !== request.senderLastAt) return { refused: 'unread' }
  const at = now.toISOString()
  switch (act.act) {
    case 'take':
      if (assignee && assignee !== me) return { refused: 'taken' }
      return { data: { assignee: me, status: 'active' } }
    case 'take-over':
      return { data: { assignee: me, status: request.status === 'waiting' ? 'waiting' : 'active' } }
    case 'assign':
      return { data: { assignee: act.user, status: request.status === 'waiting' ? 'waiting' : 'active' } }
    case 'transfer':
      // A new desk has to be told, and starts as with any new request.
      return {
        data: {
          desk: act.desk,
          assignee: null,
          status: 'new',
          waitingUntil: null,
          ...tellStaff(now),
        },
      }
    case 'hold':
      if (act.until <= amsterdamDay(now)) return { refused: 'past' }
      return { data: { status: 'waiting', waitingUntil: act.until, assignee: assignee ?? me } }
    case 'resume':
      return { data: { status: 'active', waitingUntil: null, assignee: assignee ?? me } }
    case 'reply':
      return {
        data: {
          repliedAt: at,
          unread: false,
          assignee: assignee ?? me,
          status: request.status === 'new' ? 'active' : request.status,
        },
      }
    case 'note':
    case 'call':
      return { data: {} }
    case 'close': {
      const { outcome, theme, phase, action } = act
      return {
        data: {
          status: 'closed',
          closedAt: at,
          waitingUntil: null,
          unread: false,
          outcome,
          theme,
          phase,
          action,
        },
      }
    }
    case 'reopen':
      return { data: { status: 'active', closedAt: null, outcome: null, assignee: me } }
  }
}
