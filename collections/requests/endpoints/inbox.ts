import type { Endpoint, PayloadRequest, Where } from 'payload'
import { z } from 'zod'

import { overStatuses } from '@/domain/requests/codes'
import { views, viewsOf, type View } from '@/domain/requests/item-state'

import type { Request } from '../../payload-types'
import { caseworkerOf } from '../find'
import { assigneeOf, namesFor, toItem, type Names } from '../item'
import { readableRequests } from '../readable'

const shown = ['new', 'mine', 'waiting', 'overdue', 'all', 'closed'] as const
const querySchema = z.object({ view: z.enum(shown).catch('new') })

const mostClosed = 500

/** Requests on the caller's desks. All that are open, so that no flood can push one out of sight. */
function requestsOf(req: PayloadRequest, where: Where, sort: string, limit?: number): Promise<Request[]> {
  return readableRequests(req.payload, { where, sort, limit, overrideAccess: false, user: req.user })
}

const stateOf = (request: Request, me: string, names: Names): View[] =>
  viewsOf({ ...request, assignee: assigneeOf(request, names)?.id }, me, names.promised)

/** How mail to staff goes, of the desks of this account: so that nobody waits for a mail that never comes. */
async function noticesOf(req: PayloadRequest, open: readonly Request[]) {
  const docs = await readableRequests(req.payload, {
    where: { and: [{ id: { in: open.map(({ id }) => id) } }, { noticeProblem: { exists: true } }] },
  })
  const failing = docs.filter(({ noticeDue, noticeProblem }) => noticeDue && noticeProblem)
  return {
    failing: failing.length,
    problem: failing[0]?.noticeProblem ?? undefined,
    mailSet: req.payload.email.name !== 'no-mail',
  }
}

/**
 * `GET /api/requests/inbox?view=…`: what lies on the desks of the caller, with how many there are in each
 * view. @throws APIError 403
 */
export const inbox: Omit<Endpoint, 'root'> = {
  path: '/inbox',
  method: 'get',
  handler: async (req) => {
    const me = caseworkerOf(req)
    const { view } = querySchema.parse({ view: req.query.view })
    const [names, open] = await Promise.all([
      namesFor(req),
      requestsOf(req, { status: { not_in: [...overStatuses] } }, 'receivedAt'),
    ])
    const states = new Map(open.map((request) => [request.id, stateOf(request, me.id, names)]))
    const isIn = (wanted: View) => open.filter(({ id }) => states.get(id)?.includes(wanted))
    const listed =
      view === 'closed'
        ? await requestsOf(req, { status: { in: [...overStatuses] } }, '-receivedAt', mostClosed)
        : view === 'all'
          ? open
          : isIn(view)
    return Response.json({
      counts: Object.fromEntries(
        views.filter((each) => each !== 'closed').map((each) => [each, isIn(each).length]),
      ),
      items: listed.map((request) => toItem(request, names, req.i18n.language)),
      notices: await noticesOf(req, open),
    })
  },
}
