import type { Endpoint, PayloadRequest } from 'payload'

import type { Request, User } from '../../payload-types'
import { desksOf } from '../../access/desks'
import type { AuditAction } from '../../audit-log/entries'
import { record } from '../../audit-log/record'
import { actSchema, isWellSealed, type RequestAct, type TextAct } from '../acts'
import { change } from '../change'
import { effectOf } from '../effects'
import { caseworkerOf, ownRequest } from '../find'
import { assigneeOf, namesFor, toItem } from '../item'
import { readJson } from '../read-json'
import { refuse } from '../refuse'
import { destroyAfter } from '../retention-table'
import { staffedDesks } from '../staffed-desks'

const logged: Record<RequestAct['act'], AuditAction> = {
  take: 'request-taken',
  'take-over': 'request-taken',
  assign: 'request-assigned',
  transfer: 'request-transferred',
  hold: 'request-held',
  resume: 'request-resumed',
  reply: 'request-replied',
  note: 'request-noted',
  call: 'request-called',
  close: 'request-closed',
  reopen: 'request-reopened',
}

/** What is written down besides who and when: where a request went, or how it ended. */
const detailOf = (act: RequestAct): string | undefined =>
  act.act === 'transfer'
    ? act.desk
    : act.act === 'assign'
      ? act.user
      : act.act === 'close'
        ? act.outcome
        : undefined

/** Refuses a colleague who does not work at this desk, and a desk that is not there. */
async function checkChoice(req: PayloadRequest, act: RequestAct, request: Request): Promise<void> {
  const { payload } = req
  if (act.act === 'assign') {
    const found = await payload.find({
      collection: 'users',
      where: { id: { equals: act.user } },
      depth: 0,
      limit: 1,
    })
    const colleague: User | undefined = found.docs[0]
    const theirs = colleague?.role === 'caseworker' && desksOf(colleague)
    if (!theirs || !theirs.includes(request.desk)) throw refuse(req, 'notThere')
  }
  if (act.act === 'transfer' && !(await staffedDesks(payload)).has(act.desk)) throw refuse(req, 'noSuchDesk')
}

const isText = (act: RequestAct): act is TextAct => 'sealed' in act

/** Whether this very text was added before, when its answer never reached the browser. */
async function isAdded({ payload }: PayloadRequest, { once }: TextAct, user: string): Promise<boolean> {
  const where = { once: { equals: `${user} ${once}` } }
  return (await payload.count({ collection: 'request-messages', where })).totalDocs > 0
}

async function addMessage(req: PayloadRequest, act: TextAct, request: Request, user: string): Promise<void> {
  await req.payload.create({
    collection: 'request-messages',
    depth: 0,
    disableTransaction: true,
    data: {
      request: request.id,
      kind: act.act,
      at: new Date().toISOString(),
      author: user,
      sealed: act.sealed,
      once: `${user} ${act.once}`,
    },
  })
}

/**
 * `POST /api/requests/:id/act`: one thing a caseworker does. It is logged before it is done.
 * @throws APIError 400, 403, 404 and 409, each with a sentence for the caseworker
 */
export const act: Omit<Endpoint, 'root'> = {
  path: '/:id/act',
  method: 'post',
  handler: async (req) => {
    const me = caseworkerOf(req)
    const request = await ownRequest(req, me)
    const parsed = actSchema.safeParse(await readJson(req))
    if (!parsed.success) throw refuse(req, 'malformed')
    const asked = parsed.data
    if (isText(asked) && !isWellSealed(asked)) throw refuse(req, 'notSealed')
    await checkChoice(req, asked, request)
    const names = await namesFor(req)
    const after = await change(req.payload, request.id, async (now) => {
      // It may have been handed to another desk since it was found.
      if (!desksOf(me).includes(now.desk)) throw refuse(req, 'notYours')
      if (isText(asked) && (await isAdded(req, asked, me.id))) return undefined
      const effect = effectOf(now, {
        act: asked,
        me: me.id,
        assignee: assigneeOf(now, names)?.id,
        now: new Date(),
      })
      if ('refused' in effect) throw refuse(req, effect.refused)
      await record(req.payload, {
        action: logged[asked.act],
        user: me,
        request: now.reference,
        reason: 'reason' in asked ? asked.reason : undefined,
        detail: detailOf(asked),
      })
      if (isText(asked)) await addMessage(req, asked, now, me.id)
      const closes = 'closedAt' in effect.data
      return closes
        ? { ...effect.data, destroyAfter: await destroyAfter(req.payload, { ...now, ...effect.data }) }
        : effect.data
    })
    if (!after) throw refuse(req, 'changed')
    const visible = desksOf(me).includes(after.desk)
    return Response.json({ item: visible ? toItem(after, names, req.i18n.language) : null })
  },
}
