import type { CollectionBeforeChangeHook, Field } from 'payload'

import { defaultLanguage } from '@/locales/languages'
import { levels, type Level } from '@/domain/level'
import { plainText } from '@/domain/plain-text'

const options = [
  { value: 'parents-missing', label: { nl: 'Oudertekst ontbreekt', en: 'Parents’ text missing' } },
  { value: 'youth-missing', label: { nl: 'Jongerentekst ontbreekt', en: 'Youth text missing' } },
  {
    value: 'parents-outdated',
    label: { nl: 'Oudertekst mogelijk verouderd', en: 'Parents’ text possibly outdated' },
  },
  {
    value: 'youth-outdated',
    label: { nl: 'Jongerentekst mogelijk verouderd', en: 'Youth text possibly outdated' },
  },
] as const

export type Attention = (typeof options)[number]['value']

/** What still needs work, stored so that editors can see it in the list and filter on it. */
export const attention: Field = {
  name: 'attention',
  type: 'select',
  hasMany: true,
  options: [...options],
  label: { nl: 'Nog te doen', en: 'Still to do' },
  admin: {
    position: 'sidebar',
    readOnly: true,
    condition: (data) => Array.isArray(data.attention) && data.attention.length > 0,
    description: { nl: 'Wordt vanzelf bijgewerkt bij het opslaan.', en: 'Updated by itself when you save.' },
  },
}

type Levelled = Partial<Record<Level, Record<string, unknown> | null>>

/** Fills `attention` from the two levels; a missing text is judged in Dutch only. */
export function noteAttention(fields: readonly string[]): CollectionBeforeChangeHook {
  return ({ data, originalDoc, req }) => {
    const audiences = (data.audiences ?? []) as Level[]
    const known = ((originalDoc as { attention?: Attention[] } | undefined)?.attention ?? []) as Attention[]
    data.attention = levels
      .filter((level) => audiences.includes(level))
      .flatMap((level): Attention[] => {
        const group = (data as Levelled)[level]
        const missing =
          req.locale === defaultLanguage
            ? fields.some((field) => plainText(group?.[field]) === '')
            : known.includes(`${level}-missing`)
        if (missing) return [`${level}-missing`]
        return group?.possiblyOutdated ? [`${level}-outdated`] : []
      })
    return data
  }
}
