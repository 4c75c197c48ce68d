import type { Payload } from 'payload'
import { z } from 'zod'

import * as codes from '@/domain/requests/codes'

import type { Request } from '../payload-types'
import { findReadable, type Search } from '../sound/find-readable'
import { noteSkipped } from '../sound/skipped'

const moment = z.string().refine((text) => !Number.isNaN(Date.parse(text)))
/** A day of this century: whoever counts days to one does not count for ever. */
const day = z.iso.date().refine((text) => text.startsWith('20'))
const optional = z.string().nullish()

/** What the lists, the clock and the mail to staff need of a request. */
const listed = z.looseObject({
  reference: z.string(),
  status: z.enum(codes.statuses),
  sector: z.enum(codes.sectors),
  desk: z.string(),
  language: z.string(),
  topic: optional,
  organisation: optional,
  assignee: optional,
  receivedAt: moment,
  senderLastAt: moment,
  destroyAfter: moment,
  repliedAt: moment.nullish(),
  closedAt: moment.nullish(),
  replyDue: day.nullish(),
  waitingUntil: day.nullish(),
})

/** The requests that fit and are as they should be; any other is left out and named in the server's log. */
export async function readableRequests(
  payload: Payload,
  search: Omit<Search<'requests'>, 'collection' | 'depth'>,
): Promise<Request[]> {
  const found = await findReadable(payload, { collection: 'requests', depth: 0, ...search })
  return found.filter((request) => {
    const { success, error } = listed.safeParse(request)
    if (!success) {
      const at = error.issues.map(({ path }) => path.join('.')).join(', ')
      noteSkipped({ of: 'requests', id: request.id, version: String(request.revision), at })
    }
    return success
  })
}
