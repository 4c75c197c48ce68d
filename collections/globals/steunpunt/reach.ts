import type { Field } from 'payload'

import { openingHours } from '../../fields/opening-hours'
import { webAddress } from '../../fields/web-address'

/** How and when people reach the steunpunt. */
export const reach: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'phone',
        type: 'text',
        label: { nl: 'Telefoon', en: 'Phone' },
        admin: { description: { nl: 'Staat op elke pagina.', en: 'On every page.' } },
      },
      {
        name: 'mail',
        type: 'email',
        label: { nl: 'E-mail', en: 'E-mail' },
        admin: {
          description: {
            nl: 'Een adres van het steunpunt, niet van een persoon.',
            en: 'An address of the steunpunt, not of a person.',
          },
        },
      },
    ],
  },
  webAddress({
    name: 'site',
    label: { nl: 'Andere website', en: 'Other website' },
    admin: {
      description: {
        nl: 'Een site van uzelf buiten deze. Staat onder aan de pagina.',
        en: 'A site of your own besides this one. Stands at the foot of the page.',
      },
    },
  }),
  openingHours,
  {
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
  },
  {
    name: 'replyWorkingDays',
    type: 'number',
    min: 1,
    max: 30,
    label: { nl: 'Antwoord binnen (werkdagen)', en: 'Reply within (working days)' },
    admin: {
      description: {
        nl: 'De belofte op de contactpagina. Leeg: geen belofte.',
        en: 'The promise on the contact page. Empty: no promise.',
      },
    },
  },
]
