import type { Field } from 'payload'

import { schoolRegions, type SchoolRegion } from '@/domain/opening-hours/school-holidays'

/** Single days nobody is there, besides the public holidays. */
export const closedDates: Field = {
  name: 'closedDates',
  type: 'array',
  label: { nl: 'Dicht op', en: 'Closed on' },
  labels: { singular: { nl: 'Dag', en: 'Day' }, plural: { nl: 'Dagen', en: 'Days' } },
  admin: {
    description: {
      nl: 'Behalve de feestdagen; die zijn al bekend.',
      en: 'Besides public holidays; those are known already.',
    },
  },
  fields: [
    {
      name: 'date',
      type: 'date',
      required: true,
      label: { nl: 'Datum', en: 'Date' },
      admin: {
        date: { pickerAppearance: 'dayOnly', displayFormat: 'd-M-yyyy' },
        description: {
          nl: 'Op deze dag zegt de site dat er niemand is.',
          en: 'On this day the site says that nobody is there.',
        },
      },
    },
    {
      name: 'reason',
      type: 'text',
      localized: true,
      label: { nl: 'Waarom', en: 'Why' },
      admin: {
        description: {
          nl: 'De lezer ziet dit bij de openingstijden.',
          en: 'The reader sees this with the opening hours.',
        },
      },
    },
  ],
}

const regionNames: Record<SchoolRegion, { nl: string; en: string }> = {
  noord: { nl: 'Regio Noord', en: 'Region Noord (north)' },
  midden: { nl: 'Regio Midden', en: 'Region Midden (middle)' },
  zuid: { nl: 'Regio Zuid', en: 'Region Zuid (south)' },
}

/** The region in whose school holidays nobody is there; the days themselves are part of the software. */
export const schoolHolidays: Field = {
  name: 'schoolHolidays',
  type: 'select',
  required: true,
  defaultValue: 'none',
  label: { nl: 'Dicht in de schoolvakanties van', en: 'Closed in the school holidays of' },
  admin: {
    description: {
      nl: 'De site zegt dan in elke schoolvakantie dat er niemand is, en die dagen tellen niet mee voor het antwoord. De data van het ministerie zijn al bekend. Een extra week, zoals in de meivakantie, zet u bij Dicht op.',
      en: 'In every school holiday the site then says that nobody is there, and those days do not count for the reply. The dates of the ministry are known already. Write an extra week, as many take in May, under Closed on.',
    },
  },
  options: [
    { value: 'none', label: { nl: 'Geen: wij werken door', en: 'None: we work through' } },
    ...schoolRegions.map((value) => ({ value, label: regionNames[value] })),
  ],
}
