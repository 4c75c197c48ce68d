import type { Payload, PayloadRequest } from 'payload'

import { amsterdamDay } from '@/domain/calendar'
import { readPromise } from '@/domain/opening-hours/read-office'
import { daysLeft, isOverdue, type Promised } from '@/domain/requests/item-state'

import type { Request } from '../payload-types'
import { desksOf } from '../access/desks'
import { findReadable } from '../sound/find-readable'
import { caseworkers } from '../users/caseworkers'
import { deskWords } from './words'

/** The names that the codes and ids of requests stand for. */
export type Names = {
  organisations: ReadonlyMap<string, string>
  topics: ReadonlyMap<string, string>
  people: ReadonlyMap<string, { name: string; desks: readonly string[] }>
  /** what is promised; school holidays count here as any other days */
  promised: Promised
}

const idOf = (value: string | { id: string } | null | undefined): string | undefined =>
  typeof value === 'string' ? value : (value?.id ?? undefined)

/** The settings that decide what is promised. Without them nothing is, and requests can be read all the same. */
const promiseOf = (payload: Payload): Promise<unknown> =>
  payload
    .findGlobal({
      slug: 'steunpunt',
      depth: 0,
      locale: 'nl',
      select: { openingHours: true, closedDates: true, replyWorkingDays: true },
    })
    .catch(() => undefined)

/** Reads the names once for a whole list. */
export async function namesFor({ payload, i18n }: PayloadRequest): Promise<Names> {
  const all = { locale: i18n.language === 'en' ? 'en' : 'nl', fallbackLocale: 'nl' } as const
  const [organisations, topics, people, steunpunt] = await Promise.all([
    findReadable(payload, { collection: 'organisations', depth: 0, ...all }),
    findReadable(payload, { collection: 'topics', depth: 0, ...all }),
    caseworkers(payload),
    promiseOf(payload),
  ])
  return {
    organisations: new Map(organisations.map(({ id, title }) => [id, title])),
    topics: new Map(topics.map(({ slug, title }) => [slug, title])),
    people: new Map(people.map((user) => [user.id, { name: user.name, desks: desksOf(user) }])),
    promised: { today: amsterdamDay(new Date()), ...readPromise(steunpunt) },
  }
}

/**
 * Who has a request: nobody when whoever it was left, has another role or works at other desks now, so
 * that the request is new again for those who can see it.
 */
export function assigneeOf(request: Request, names: Names): { id: string; name: string } | undefined {
  const id = idOf(request.assignee)
  const person = id ? names.people.get(id) : undefined
  return id && person?.desks.includes(request.desk) ? { id, name: person.name } : undefined
}

export const deskName = (desk: string, names: Names, language: string): string =>
  names.organisations.get(desk) ?? deskWords(desk, language)

/** A request as the inbox shows it: facts and names, nothing of what was written. */
export function toItem(request: Request, names: Names, language: string) {
  const organisation = idOf(request.organisation)
  const topic = request.topic ?? undefined
  const replyDue = request.replyDue ?? undefined
  return {
    id: request.id,
    reference: request.reference,
    status: request.status,
    desk: request.desk,
    deskName: deskName(request.desk, names, language),
    organisation: organisation && { id: organisation, title: names.organisations.get(organisation) ?? '' },
    sector: request.sector,
    topic: topic && { slug: topic, title: names.topics.get(topic) ?? topic },
    asker: request.asker,
    level: request.level,
    language: request.language,
    receivedAt: request.receivedAt,
    replyDue,
    daysLeft: replyDue ? daysLeft(replyDue, names.promised.today, names.promised.office) : undefined,
    repliedAt: request.repliedAt ?? undefined,
    senderLastAt: request.senderLastAt,
    assignee: assigneeOf(request, names),
    overdue: isOverdue({ ...request, assignee: undefined }, names.promised),
    unread: request.unread === true,
    waitingUntil: request.waitingUntil ?? undefined,
    closedAt: request.closedAt ?? undefined,
    outcome: request.outcome ?? undefined,
    theme: request.theme ?? undefined,
    phase: request.phase ?? undefined,
    action: request.action ?? undefined,
    destroyOn: amsterdamDay(new Date(request.destroyAfter)),
  }
}
