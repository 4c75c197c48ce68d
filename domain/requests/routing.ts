import { z } from 'zod'

import { sectors, type RequestSector } from './codes'

/** Who takes new requests in: one central point, or each samenwerkingsverband its own. */
export const intakeModels = ['central', 'per-organisation'] as const
export type IntakeModel = (typeof intakeModels)[number]

/** One postcode (4 digits), or a range of them with both ends in it: '9712', '9700-9799'. */
const postcodes = /^([1-9]\d{3})(?:\s*-\s*([1-9]\d{3}))?$/

/** The first and the last postcode that an entry of a rule stands for; undefined when it is no such entry. */
export function postcodeRange(text: string): { from: string; until: string } | undefined {
  const [, from, until = from] = postcodes.exec(text.trim()) ?? []
  return from !== undefined && until !== undefined && from <= until ? { from, until } : undefined
}

/** Where some requests go. An empty list leaves the choice open; a request must match all three. */
export const routingRule = z.object({
  sectors: z.array(z.enum(sectors)),
  postcodes: z.array(z.string()),
  /** slugs */
  topics: z.array(z.string()),
  to: z.enum(['central', 'pool', 'organisation']),
  /** the id of a samenwerkingsverband, when the rule is to one */
  organisation: z.string().nullish(),
})
export type RoutingRule = z.infer<typeof routingRule>

/** What a request is routed by; `organisation` is the id of the samenwerkingsverband it is about, when known. */
export type Routable = { sector: RequestSector; postcode?: string; topic?: string; organisation?: string }

/**
 * The desk of a new request: 'central', 'pool' or one of the organisations given, never anything else.
 * The first rule that matches decides. A rule to an organisation that has no desk here is passed over;
 * an entry that is no postcode matches nothing. Without a rule a request goes to its own
 * samenwerkingsverband when each takes its own in, and otherwise to the central point.
 */
export function deskFor(
  request: Routable,
  rules: readonly RoutingRule[],
  model: IntakeModel,
  ownOrganisationIds: readonly string[],
): string {
  for (const rule of rules) {
    const desk = rule.to === 'organisation' ? rule.organisation : rule.to
    const exists = rule.to !== 'organisation' || ownOrganisationIds.includes(desk ?? '')
    if (desk && exists && matches(rule, request)) return desk
  }
  const own = ownOrganisationIds.find((id) => id === request.organisation)
  return model === 'per-organisation' && own ? own : 'central'
}

function matches(rule: RoutingRule, { sector, postcode, topic }: Routable): boolean {
  return (
    allows(rule.sectors, (listed) => listed === sector) &&
    allows(rule.postcodes, (listed) => postcode !== undefined && isWithin(postcode, listed)) &&
    allows(rule.topics, (listed) => listed === topic)
  )
}

const allows = <Entry>(list: readonly Entry[], test: (entry: Entry) => boolean) =>
  list.length === 0 || list.some(test)

function isWithin(postcode: string, entry: string): boolean {
  const range = postcodeRange(entry)
  return range !== undefined && range.from <= postcode && postcode <= range.until
}
