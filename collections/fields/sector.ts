import type { SelectField } from 'payload'

/** Primary or secondary education; each has its own samenwerkingsverbanden. */
export function sector(description: Record<'nl' | 'en', string>): SelectField {
  return {
    name: 'sector',
    type: 'select',
    required: true,
    options: [
      { value: 'PO', label: { nl: 'Basisschool (PO)', en: 'Primary school (PO)' } },
      { value: 'VO', label: { nl: 'Middelbare school (VO)', en: 'Secondary school (VO)' } },
    ],
    label: { nl: 'Soort onderwijs', en: 'Sector' },
    admin: { description },
  }
}
