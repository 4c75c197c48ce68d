import type { SanitizedCollectionConfig } from 'payload'
import { z } from 'zod'

const labelled = z.object({ label: z.object({ nl: z.string(), en: z.string() }) })
const group = z.object({ flattenedFields: z.array(z.looseObject({ name: z.string() })) })

/** What editors see a field of a level called, such as "Voor jongeren (je) > Kort antwoord". */
export function fieldLabel(
  collection: Pick<SanitizedCollectionConfig, 'flattenedFields'>,
  level: string,
  field: string,
  language: 'nl' | 'en',
): string {
  const outer = collection.flattenedFields.find(({ name }) => name === level)
  const inner = group.safeParse(outer).data?.flattenedFields.find(({ name }) => name === field)
  return [outer, inner]
    .map((part, index) => labelled.safeParse(part).data?.label[language] ?? [level, field][index])
    .join(' > ')
}
