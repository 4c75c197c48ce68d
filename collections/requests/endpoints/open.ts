import type { Endpoint } from 'payload'
import { z } from 'zod'

import { readReasons, sharedDesks } from '@/domain/requests/codes'

import { record } from '../../audit-log/record'
import { findReadable } from '../../sound/find-readable'
import { caseworkerOf, ownRequest } from '../find'
import { deskName, namesFor, toItem } from '../item'
import { presentAt } from '../present'
import { readJson } from '../read-json'
import { refuse } from '../refuse'
import { staffedDesks } from '../staffed-desks'

const bodySchema = z.object({ reason: z.enum(readReasons) })

/**
 * `POST /api/requests/:id/open`: the sealed question and conversation, for the browser to open. That it was
 * read, by whom and why, is in the audit log before the answer goes out.
 * @throws APIError 400, 403, 404, or 409 when there is no content any more
 */
export const open: Omit<Endpoint, 'root'> = {
  path: '/:id/open',
  method: 'post',
  handler: async (req) => {
    const me = caseworkerOf(req)
    const request = await ownRequest(req, me)
    const body = bodySchema.safeParse(await readJson(req))
    if (!body.success) throw refuse(req, 'malformed')
    if (!request.sealed) throw refuse(req, 'gone')
    await record(req.payload, {
      action: 'request-read',
      user: me,
      request: request.reference,
      reason: body.data.reason,
    })
    const { language } = req.i18n
    const [names, staffed, messages] = await Promise.all([
      namesFor(req),
      staffedDesks(req.payload),
      findReadable(req.payload, {
        collection: 'request-messages',
        where: { request: { equals: request.id } },
        sort: 'at',
        depth: 0,
      }),
    ])
    return Response.json({
      item: toItem(request, names, language),
      sealed: request.sealed,
      messages: messages.map(({ id, kind, at, author, sealed }) => ({
        id,
        kind,
        at,
        author: typeof author === 'string' ? names.people.get(author)?.name : undefined,
        sealed,
      })),
      teamRecipient: request.teamRecipient,
      senderRecipient: request.senderRecipient,
      desks: [...sharedDesks, ...names.organisations.keys()]
        .filter((desk) => desk !== request.desk && staffed.has(desk))
        .map((desk) => ({ desk, name: deskName(desk, names, language) })),
      people: [...names.people]
        .filter(([, { desks }]) => desks.includes(request.desk))
        .map(([id, { name }]) => ({ id, name })),
      present: presentAt(request.id, me),
    })
  },
}
