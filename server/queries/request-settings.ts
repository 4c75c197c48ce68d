import { z } from 'zod'

import { retentionTable } from '@/collections/globals/request-settings/retention-table'
import { sectors, type Outcome } from '@/domain/requests/codes'
import type { RoutingRule } from '@/domain/requests/routing'
import { ceilingDays } from '@/domain/retention/retention'
import { defaultLanguage } from '@/locales/languages'

import { publishedGlobal } from '../published'
import { topicsFor } from './topics'

const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((value) => value ?? [])
const days = z.number().int().min(1).max(ceilingDays).nullish()

const settingsSchema = z.object({
  rules: list(
    z.object({
      sectors: list(z.enum(sectors)),
      postcodes: list(z.string()),
      topics: list(z.string()),
      to: z.enum(['central', 'pool', 'organisation']),
      organisation: z.string().nullish(),
    }),
  ),
  retention: z
    .object({
      answered: days,
      advised: days,
      supported: days,
      referred: days,
      outOfScope: days,
      noContact: days,
    })
    .nullish(),
})

export type RequestSettings = {
  rules: RoutingRule[]
  /** days that a closed request is kept */
  retention: Record<Outcome, number>
}

/**
 * How requests are routed and how long they are kept; no rules and 90 days when nobody ever chose.
 * A rule whose topics are all gone is left out: without them it would take every request.
 */
export async function requestSettings(): Promise<RequestSettings> {
  const [settings, topics] = await Promise.all([
    publishedGlobal(settingsSchema, 'request-settings', defaultLanguage),
    topicsFor('parents', defaultLanguage),
  ])
  const rules = settings.rules.flatMap(({ organisation, ...rule }): RoutingRule[] => {
    const slugs = topics.filter(({ id }) => rule.topics.includes(id)).map(({ slug }) => slug)
    if (rule.topics.length > 0 && slugs.length === 0) return []
    const desk = rule.to === 'organisation' && organisation ? { organisation } : {}
    return [{ ...rule, topics: slugs, ...desk }]
  })
  return { rules, retention: retentionTable(settings) }
}
