import type { Field } from 'payload'

import { groups } from './groups'
import { openingHours } from './fields/opening-hours'
import { webAddress } from './fields/web-address'
import { subject } from './subject'

const forWhom = (
  name: 'when' | 'whenNot',
  nl: string,
  en: string,
  help: Record<'nl' | 'en', string>,
): Field => ({
  name,
  type: 'textarea',
  localized: true,
  label: { nl, en },
  admin: { rows: 2, description: help },
})

const reach: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'phone',
        type: 'text',
        label: { nl: 'Telefoon', en: 'Phone' },
        admin: {
          description: {
            nl: 'Zoals mensen het intoetsen, met streepje of spaties.',
            en: 'As people dial it.',
          },
        },
      },
      {
        name: 'mail',
        type: 'email',
        label: { nl: 'E-mail', en: 'E-mail' },
        admin: {
          description: {
            nl: 'Een algemeen adres, niet van een persoon.',
            en: 'A general address, not of a person.',
          },
        },
      },
    ],
  },
  webAddress({
    name: 'site',
    label: { nl: 'Website', en: 'Website' },
    admin: { description: { nl: 'De link naar hun eigen site.', en: 'The link to their own site.' } },
  }),
  webAddress({
    name: 'chat',
    label: { nl: 'Chat', en: 'Chat' },
    admin: {
      description: {
        nl: 'De link naar hun chat. Voor jongeren vaak de makkelijkste weg.',
        en: 'The link to their chat. Often the easiest way for young people.',
      },
    },
  }),
  {
    name: 'cost',
    type: 'text',
    localized: true,
    label: { nl: 'Kosten', en: 'Cost' },
    admin: { description: { nl: 'Bijvoorbeeld: gratis.', en: 'For example: free.' } },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'scope',
        type: 'select',
        required: true,
        defaultValue: 'local',
        options: [
          { value: 'local', label: { nl: 'In onze regio', en: 'In our region' } },
          { value: 'national', label: { nl: 'Landelijk', en: 'National' } },
        ],
        label: { nl: 'Waar', en: 'Where' },
        admin: {
          description: {
            nl: 'Adressen in de regio staan op de site bovenaan.',
            en: 'Regional contacts come first on the site.',
          },
        },
      },
      {
        name: 'urgent',
        type: 'checkbox',
        defaultValue: false,
        label: { nl: 'Voor nood', en: 'For emergencies' },
        admin: {
          description: { nl: 'Staat apart, boven alle andere.', en: 'Stands apart, above all others.' },
        },
      },
      {
        name: 'alwaysOpen',
        type: 'checkbox',
        defaultValue: false,
        label: { nl: 'Dag en nacht open', en: 'Open day and night' },
        admin: {
          description: {
            nl: 'De openingstijden hieronder tellen dan niet.',
            en: 'The opening hours below then do not count.',
          },
        },
      },
    ],
  },
  openingHours,
  {
    name: 'checkedOn',
    type: 'date',
    label: { nl: 'Gegevens gecontroleerd op', en: 'Details checked on' },
    admin: {
      date: { pickerAppearance: 'dayOnly', displayFormat: 'd-M-yyyy' },
      description: {
        nl: 'Lezers zien deze datum bij het nummer. Leeg: de site zegt dat het nummer nog niet is gecontroleerd.',
        en: 'Readers see this date near the number. Empty: the site says it has not been checked yet.',
      },
    },
  },
]

/** Who can help: local and national, when to call them and when not. */
export const contacts = subject({
  slug: 'contacts',
  labels: { singular: { nl: 'Hulpadres', en: 'Contact' }, plural: { nl: 'Hulpadressen', en: 'Contacts' } },
  description: {
    nl: 'Organisaties die verder helpen, in de regio en landelijk.',
    en: 'Organisations that help, in the region and nationally.',
  },
  group: groups.region,
  titleLabel: { nl: 'Naam', en: 'Name' },
  titleDescription: {
    nl: 'Van de organisatie of functie, niet van een persoon.',
    en: 'Of the organisation or function, not of a person.',
  },
  level: {
    title: false,
    summaryDescription: {
      nl: 'Wie zij zijn, in een of twee zinnen.',
      en: 'Who they are, in one or two sentences.',
    },
    extra: [
      forWhom('when', 'Bel of schrijf als', 'Contact them when', {
        nl: 'Waarmee zij helpen.',
        en: 'What they help with.',
      }),
      forWhom('whenNot', 'Niet voor', 'Not for', {
        nl: 'Wat zij niet doen, zodat niemand voor niets belt.',
        en: 'What they do not do, so that nobody calls in vain.',
      }),
    ],
  },
  required: ['summary', 'when'],
  page: '/contact',
  columns: ['title', 'scope', 'phone', 'audiences', 'publishedAt', 'attention', 'checkedOn'],
  tabs: [{ label: { nl: 'Bereikbaar', en: 'How to reach them' }, fields: reach }],
})
