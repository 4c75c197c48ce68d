import type { Level } from '../level'
import type { Danger } from './recognise'

/** Who helps everywhere in the country, by what they are for; what they are called stands in the messages. */
export const helpers = ['emergency', 'suicide', 'child', 'home'] as const
export type Helper = (typeof helpers)[number]

/** How a helper is reached; `online` is a page where one can chat, or see when that is possible. */
export type Reach = { phone: string; otherPhone?: string; online?: string }

/**
 * The floor: shown when the CMS has no published contact for a helper, a damaged one, or no database, so
 * that help is never missing. The same numbers as in content/national/contacts, with their sources there
 * (checked on 21 November 2026); a test holds the two together.
 */
export const nationalReach: Record<Helper, Reach> = {
  emergency: { phone: '112' },
  suicide: { phone: '113', otherPhone: '0800-0113', online: 'https://113.nl' },
  child: { phone: '0800-0432', online: 'https://www.kindertelefoon.nl' },
  home: { phone: '0800-2000', online: 'https://www.veiligthuis.nl' },
}

/** The address under which each stands among the contacts that are seeded. */
export const contactSlug: Record<Helper, string> = {
  emergency: '112',
  suicide: '113-zelfmoordpreventie',
  child: 'kindertelefoon',
  home: 'veilig-thuis',
}

type Order = readonly Helper[]
const usual: Record<Level, Order> = {
  parents: ['emergency', 'suicide', 'home', 'child'],
  youth: ['emergency', 'suicide', 'child', 'home'],
}

/** Who fits best, the most pressing danger first; who is not named comes after, in the usual order. */
const fitting: readonly [danger: Danger, order: Record<Level, Order>][] = [
  ['now', { parents: ['emergency'], youth: ['emergency'] }],
  ['suicide', { parents: ['suicide'], youth: ['suicide', 'child'] }],
  ['self-harm', { parents: ['suicide'], youth: ['suicide', 'child'] }],
  ['threat', { parents: ['emergency', 'home'], youth: ['emergency', 'home', 'child'] }],
  ['violence', { parents: ['home'], youth: ['home', 'child'] }],
  ['sexual', { parents: ['home'], youth: ['child', 'home'] }],
  ['forced', { parents: ['home'], youth: ['home', 'child'] }],
  ['away', { parents: ['emergency', 'home'], youth: ['child', 'home'] }],
]

/** All helpers, those who fit the dangers first; children are the reader's own age at the level of youth. */
export function helpersFor(dangers: readonly Danger[], level: Level): Helper[] {
  const first = fitting.flatMap(([danger, order]) => (dangers.includes(danger) ? order[level] : []))
  return [...new Set([...first, ...usual[level]])]
}
