/** The data of a document, or of a part of it, as Payload takes and gives it. */
export type Values = Record<string, unknown>

export type SeedLanguage = 'nl' | 'en'

export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The same value with every `{ nl, en }` replaced by its text in one language. */
export function inLanguage(value: unknown, language: SeedLanguage): unknown {
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, language))
  if (!isValues(value)) return value
  if ('nl' in value) return value[language] ?? null
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inLanguage(inner, language)]))
}

/**
 * Gives rows the ids they have in the saved document, so that a second language lands in the same
 * rows instead of replacing them.
 */
export function withRowIds(data: Values, saved: Values): Values {
  const rows = (value: unknown, before: unknown) =>
    Array.isArray(value) && Array.isArray(before)
      ? value.map((row: unknown, index): unknown => {
          const old: unknown = before[index]
          return isValues(row) && isValues(old) && 'id' in old ? { ...row, id: old.id } : row
        })
      : value
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, rows(value, saved[name])]))
}
