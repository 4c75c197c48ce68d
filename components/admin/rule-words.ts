import type { CmsLanguage } from './staff/language'

/** A routing rule as it stands in the form, unfinished ones too; relations are ids. */
export type RuleData = {
  sectors?: string[] | null
  postcodes?: string[] | null
  topics?: string[] | null
  to?: string | null
  organisation?: string | null
}

/** What an id is called; the id itself never helps a reader, so without a name it is counted instead. */
export type NameOf = (id: string) => string | undefined

const words = {
  nl: {
    any: 'Elke vraag',
    sectors: { po: 'PO', vo: 'VO', unknown: 'soort onderwijs onbekend' },
    postcode: 'postcode',
    topics: (count: number) => (count === 1 ? '1 onderwerp' : `${String(count)} onderwerpen`),
    or: 'of',
    desks: {
      central: 'het centrale punt',
      pool: 'de bemiddelaars',
      organisation: 'een samenwerkingsverband',
    },
    nowhere: 'nog niet gekozen',
  },
  en: {
    any: 'Any request',
    sectors: { po: 'PO', vo: 'VO', unknown: 'sector not known' },
    postcode: 'postcode',
    topics: (count: number) => (count === 1 ? '1 topic' : `${String(count)} topics`),
    or: 'or',
    desks: { central: 'the central point', pool: 'the mediators', organisation: 'a samenwerkingsverband' },
    nowhere: 'not chosen yet',
  },
} as const

const wordOf = (names: Readonly<Record<string, string>>, key: string): string | undefined => names[key]

/** The parts of a rule that say which requests it is about; an empty part says nothing. */
function aboutParts(rule: RuleData, language: CmsLanguage, nameOf: NameOf): string[] {
  const { sectors, postcode, topics, or } = words[language]
  const either = (list: readonly string[]) => list.join(` ${or} `)
  const chosen = rule.topics ?? []
  const names = chosen.flatMap((id) => nameOf(id) ?? [])
  return [
    either((rule.sectors ?? []).map((sector) => wordOf(sectors, sector) ?? sector)),
    rule.postcodes?.length ? `${postcode} ${either(rule.postcodes)}` : '',
    names.length === chosen.length ? either(names) : topics(chosen.length),
  ].filter((part) => part !== '')
}

/** A rule as one line: which requests, and where they go. */
export function ruleWords(rule: RuleData, language: CmsLanguage, nameOf: NameOf): string {
  const { any, desks, nowhere } = words[language]
  const about = aboutParts(rule, language, nameOf).join(', ')
  const organisation = rule.to === 'organisation' && rule.organisation ? nameOf(rule.organisation) : undefined
  return `${about || any} → ${organisation ?? wordOf(desks, rule.to ?? '') ?? nowhere}`
}
