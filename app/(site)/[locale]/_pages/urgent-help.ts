import type { HelpLineProps } from '@/components/danger/help-line'
import type { UrgentHelp } from '@/components/requests/urgent'
import { helpersFor } from '@/domain/danger/helpers'
import { dangersIn } from '@/domain/danger/recognise'
import type { Level } from '@/domain/level'
import type { Language } from '@/locales/languages'
import { pathTo } from '@/locales/paths'
import { contactsFor, type ContactReading } from '@/server/queries/contacts'
import { helperOf, helpLinesFor, type HelpLine } from '@/server/queries/help-lines'

const entryOf = (level: Level, locale: Language, slug: string) =>
  `${pathTo({ level, page: '/contact' }, locale)}#${slug}`

/**
 * The help lines for a text: those who fit what it speaks of come first.
 * @returns nothing when the text speaks of no danger
 */
export async function linesInDanger(
  text: string,
  level: Level,
  locale: Language,
): Promise<HelpLineProps[] | undefined> {
  const dangers = dangersIn(text)
  if (dangers.length === 0) return undefined
  const lines = await helpLinesFor(level, locale)
  return helpersFor(dangers, level).flatMap((helper) => lines.filter((line) => line.helper === helper))
}

/** Everybody who helps at once, in the usual order. Never fails; the help lines are always among them. */
export async function urgentHelpFor(level: Level, locale: Language): Promise<UrgentHelp> {
  const [lines, contacts] = await Promise.all([
    helpLinesFor(level, locale),
    contactsFor(level, locale).catch(() => []),
  ])
  return {
    lines: helpersFor([], level).flatMap((helper) =>
      lines
        .filter((line) => line.helper === helper)
        .map((line) => ({ ...line, href: line.slug && entryOf(level, locale, line.slug) })),
    ),
    others: contacts
      .filter((contact) => contact.urgent && !helperOf(contact))
      .map(({ title, phone, slug }) => ({ name: title, phone, href: entryOf(level, locale, slug) })),
  }
}

/**
 * Who stands apart on the contact page: the national help lines in the usual order, whatever an editor marked,
 * then whom editors marked as urgent. `missing` are help lines without a contact of their own.
 */
export async function urgentContacts(
  level: Level,
  locale: Language,
  contacts: readonly ContactReading[],
): Promise<{ urgent: ContactReading[]; missing: HelpLine[] }> {
  const lines = await helpLinesFor(level, locale)
  const national = helpersFor([], level).flatMap((helper) =>
    lines.flatMap(({ slug, phone, helper: other }) =>
      contacts.filter((one) => other === helper && one.slug === slug).map((one) => ({ ...one, phone })),
    ),
  )
  return {
    urgent: [...national, ...contacts.filter((one) => one.urgent && !helperOf(one))],
    missing: lines.filter(({ slug }) => !contacts.some((one) => one.slug === slug)),
  }
}
