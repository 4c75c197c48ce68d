import type { Payload } from 'payload'

import type { Request, User } from '@/collections/payload-types'
import { desksOf } from '@/collections/access/desks'
import { readableRequests } from '@/collections/requests/readable'
import { findReadable } from '@/collections/sound/find-readable'
import { env } from '@/env'

const minute = 60_000
/** Minutes to wait after each failure; the last one goes on until it works. */
const pauses = [1, 2, 5, 15, 30, 60]

/** A mail says that something waits and where to look, and nothing about what it is. */
const text = [
  'Er wacht iets op u in Steunwijzer. Log in om te kijken:',
  `${env.siteUrl}/admin/inbox`,
  '',
  'Something waits for you in Steunwijzer. Log in to see it at the address above.',
].join('\n')

const due = (payload: Payload, now: Date): Promise<Request[]> =>
  readableRequests(payload, {
    where: {
      and: [{ noticeDue: { equals: true } }, { noticeNextAt: { less_than_equal: now.toISOString() } }],
    },
    limit: 200,
  })

/**
 * Those to tell: whoever has the request, or else everybody at its desk. When nobody works there any more,
 * the administrators, who have to put that right.
 */
function readersOf(request: Request, staff: readonly User[]): User[] {
  const caseworkers = staff.filter(({ role }) => role === 'caseworker')
  const atDesk = caseworkers.filter((user) => desksOf(user).includes(request.desk))
  const assigned = atDesk.filter(({ id }) => id === request.assignee)
  const administrators = staff.filter(({ role }) => role === 'administrator')
  return [assigned, atDesk].find((some) => some.length > 0) ?? administrators
}

/** A word for what went wrong, without anything a mail server may have repeated of the mail. */
function problemOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^[A-Z_]{3,30}$/.test(code) ? code : 'FAILED'
}

/** Writes how telling went, unless something new came in meanwhile, which has to be told again. */
async function write(payload: Payload, requests: readonly Request[], data: Partial<Request>): Promise<void> {
  await Promise.all(
    requests.map(({ id, noticeNextAt }) =>
      payload.db.updateOne({
        collection: 'requests',
        where: { and: [{ id: { equals: id } }, { noticeNextAt: { equals: noticeNextAt } }] },
        data,
        req: undefined,
      }),
    ),
  )
}

async function send(payload: Payload, to: string): Promise<void> {
  await payload.sendEmail({ to, subject: 'Er wacht iets in Steunwijzer', text })
}

/**
 * Tells staff by mail that something waits, one mail for each of them however much waits. What could not be
 * sent stays due and is tried again; the inbox says so in the meantime.
 */
export async function sendNotices(payload: Payload, now: Date): Promise<void> {
  if (!env.mail) return
  const requests = await due(payload, now)
  if (requests.length === 0) return
  const staff = await findReadable(payload, {
    collection: 'users',
    where: { role: { in: ['caseworker', 'administrator'] } },
    depth: 0,
  })
  const failed = new Map<string, string>()
  const told = new Set(requests.flatMap((request) => readersOf(request, staff).map(({ email }) => email)))
  for (const email of told)
    await send(payload, email).catch((error: unknown) => failed.set(email, problemOf(error)))

  const problem = (request: Request) =>
    readersOf(request, staff)
      .map(({ email }) => failed.get(email))
      .find(Boolean)
  const well = requests.filter((request) => !problem(request))
  await write(payload, well, { noticeDue: false, noticeProblem: null })
  for (const request of requests.filter((one) => problem(one))) {
    const tries = (request.noticeTries ?? 0) + 1
    const pause = (pauses[Math.min(tries, pauses.length) - 1] ?? 60) * minute
    await write(payload, [request], {
      noticeTries: tries,
      noticeNextAt: new Date(now.getTime() + pause).toISOString(),
      noticeProblem: problem(request),
    })
  }
}
