import type { FlattenedField } from 'payload'

import type { Problem } from './problems'

type Data = Record<string, unknown>

/** What no form sends: whoever gives these means to choose what only the CMS chooses. */
const reserved = new Set(['id', '_id', 'globalType', 'deletedAt'])

/** What the form of the CMS sends back as it got it: the dates, and fields that an editor only reads. */
const sentBack = (field: FlattenedField): boolean =>
  ['createdAt', 'updatedAt'].includes(field.name) || field.admin?.readOnly === true

/** Fields that no form shows, such as those of a password and of sessions. */
const secret = (field: FlattenedField): boolean =>
  ('hidden' in field && field.hidden === true) || field.admin?.disabled === true

/** Who sends a whole document back as they got it names it; that chooses nothing. */
const names = (own: Own, name: string, value: unknown): boolean =>
  Object.hasOwn(own, name) && own[name] !== undefined && own[name] === value

/** What a document says of itself: its id, or the slug of a global. */
type Own = Record<string, string | undefined>

/**
 * Takes out of what a client sends the fields that the CMS fills in by itself. Those that its own form
 * sends back have no effect; any other is refused.
 */
export function withoutSystemFields(
  fields: readonly FlattenedField[],
  data: Data,
  own: Own = {},
): { data: Data; problems: Problem[] } {
  const given = Object.keys(data).filter((name) => !names(own, name, data[name]))
  const named = (wanted: (field: FlattenedField) => boolean) =>
    new Set(fields.filter(wanted).map(({ name }) => name))
  const [ignored, hidden] = [named(sentBack), named(secret)]
  const refused = given.filter((name) => reserved.has(name) || (hidden.has(name) && !ignored.has(name)))
  return {
    data: Object.fromEntries(given.filter((name) => !ignored.has(name)).map((name) => [name, data[name]])),
    problems: refused.map((name) => ({ why: 'system', path: name, label: name })),
  }
}
