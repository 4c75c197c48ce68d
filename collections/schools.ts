import type { Field, TextFieldSingleValidation } from 'payload'

import { groups } from './groups'
import { webAddress } from './fields/web-address'
import { subject } from './subject'

const matching =
  (shape: RegExp, nl: string, en: string): TextFieldSingleValidation =>
  (value, { req }) =>
    (typeof value === 'string' && shape.test(value)) || (req.i18n.language === 'en' ? en : nl)

/** The kinds of support a reader can filter on. */
const kinds = [
  ['leren', 'Leren en werken', 'Learning'],
  ['gedrag', 'Gedrag en gevoel', 'Behaviour and feelings'],
  ['lichaam', 'Lichaam en bewegen', 'Body and mobility'],
  ['prikkels', 'Rust en prikkels', 'Calm and stimuli'],
  ['taal', 'Taal en spraak', 'Language and speech'],
  ['hoogbegaafd', 'Hoogbegaafd', 'Gifted'],
  ['ziek', 'Ziek zijn', 'Illness'],
] as const

const types = [
  'basisschool',
  'sbo',
  'so',
  'vso',
  'praktijkonderwijs',
  'vmbo-bk',
  'vmbo-tl',
  'havo',
  'vwo',
] as const

const list = (name: string, nl: string, en: string): Field => ({
  name,
  type: 'array',
  label: { nl, en },
  labels: { singular: { nl: 'Punt', en: 'Item' }, plural: { nl: 'Punten', en: 'Items' } },
  fields: [
    { name: 'text', type: 'text', required: true, localized: true, label: { nl: 'Tekst', en: 'Text' } },
  ],
})

const address: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'brin',
        type: 'text',
        required: true,
        validate: matching(
          /^\d{2}[A-Z]{2}$/,
          'Een BRIN is twee cijfers en twee hoofdletters, zoals 99XA.',
          'A BRIN is two digits and two capitals, such as 99XA.',
        ),
        label: 'BRIN',
      },
      {
        name: 'location',
        type: 'text',
        required: true,
        defaultValue: '00',
        validate: matching(/^\d{2}$/, 'Twee cijfers, zoals 00.', 'Two digits, such as 00.'),
        label: { nl: 'Vestiging', en: 'Location' },
      },
    ],
  },
  { name: 'board', type: 'text', label: { nl: 'Schoolbestuur', en: 'School board' } },
  {
    name: 'organisation',
    type: 'relationship',
    relationTo: 'organisations',
    required: true,
    label: 'Samenwerkingsverband',
  },
  {
    type: 'row',
    fields: [
      {
        name: 'sector',
        type: 'select',
        required: true,
        options: ['PO', 'VO'],
        label: { nl: 'Soort onderwijs', en: 'Sector' },
      },
      {
        name: 'types',
        type: 'select',
        hasMany: true,
        required: true,
        options: [...types],
        label: { nl: 'Schooltypen', en: 'Types of school' },
        admin: {
          description: { nl: 'Bezoekers kunnen hierop kiezen.', en: 'Visitors can filter on these.' },
        },
      },
    ],
  },
  { name: 'street', type: 'text', label: { nl: 'Straat en nummer', en: 'Street and number' } },
  {
    type: 'row',
    fields: [
      {
        name: 'postcode',
        type: 'text',
        required: true,
        validate: matching(
          /^[1-9]\d{3} ?[A-Z]{2}$/,
          'Schrijf een postcode zoals 9712 AB.',
          'Write a postcode such as 9712 AB.',
        ),
        label: 'Postcode',
      },
      { name: 'place', type: 'text', required: true, label: { nl: 'Plaats', en: 'Place' } },
      {
        name: 'municipality',
        type: 'text',
        required: true,
        index: true,
        label: { nl: 'Gemeente', en: 'Municipality' },
        admin: { description: { nl: 'Bezoekers kunnen hierop kiezen.', en: 'Visitors can filter on this.' } },
      },
    ],
  },
  webAddress({ name: 'site', label: { nl: 'Website', en: 'Website' } }),
  { name: 'phone', type: 'text', label: { nl: 'Telefoon', en: 'Phone' } },
  {
    name: 'supportContact',
    type: 'text',
    localized: true,
    label: { nl: 'Wie belt u over hulp?', en: 'Whom to ask about support' },
    admin: { description: { nl: 'Een functie, nooit een naam.', en: 'A function, never a name.' } },
  },
  {
    name: 'schoolgids',
    type: 'group',
    label: { nl: 'Schoolgids', en: 'School guide' },
    fields: [
      webAddress({
        name: 'url',
        label: { nl: 'Webadres van de schoolgids', en: 'Address of the school guide' },
      }),
      {
        name: 'schoolYear',
        type: 'text',
        required: true,
        validate: matching(
          /^20\d{2}-20\d{2}$/,
          'Schrijf een schooljaar zoals 2026-2027.',
          'Write a school year such as 2026-2027.',
        ),
        label: { nl: 'Schooljaar', en: 'School year' },
        admin: {
          description: {
            nl: 'Is dit jaar voorbij, dan zegt de site dat het aanbod veranderd kan zijn.',
            en: 'Once this year has passed, the site says that the offer may have changed.',
          },
        },
      },
    ],
  },
]

const support: Field[] = [
  {
    name: 'kinds',
    type: 'select',
    hasMany: true,
    options: kinds.map(([value, nl, en]) => ({ value, label: { nl, en } })),
    label: { nl: 'Soort hulp', en: 'Kinds of support' },
    admin: { description: { nl: 'Bezoekers kunnen hierop kiezen.', en: 'Visitors can filter on these.' } },
  },
  list('basis', 'Basisondersteuning', 'Basic support'),
  list('extra', 'Extra ondersteuning', 'Extra support'),
  list('experts', 'Deskundigen', 'Experts'),
  list('physical', 'Gebouw en hulpmiddelen', 'Building and aids'),
  list('groups', 'Groepen en klassen', 'Groups and classes'),
  list('partners', 'Samenwerking met', 'Works with'),
  {
    name: 'boundaries',
    type: 'textarea',
    localized: true,
    label: { nl: 'Wat kan deze school niet?', en: 'What can this school not do?' },
  },
  {
    name: 'ambitions',
    type: 'textarea',
    localized: true,
    label: { nl: 'Wat wil deze school nog leren?', en: 'What does this school want to get better at?' },
  },
]

/** What each school location offers, comparable field by field. */
export const schools = subject({
  slug: 'schools',
  labels: { singular: { nl: 'School', en: 'School' }, plural: { nl: 'Scholen', en: 'Schools' } },
  description: {
    nl: 'Schoollocaties met hun ondersteuningsaanbod.',
    en: 'School locations and what they offer.',
  },
  group: groups.region,
  titleLabel: { nl: 'Naam van de school', en: 'Name of the school' },
  titleDescription: { nl: 'Zoals ouders de school kennen.', en: 'As parents know the school.' },
  level: {
    title: false,
    body: false,
    summaryDescription: {
      nl: 'Wat voor school dit is, in een of twee zinnen.',
      en: 'What kind of school this is, in one or two sentences.',
    },
  },
  required: ['summary'],
  page: '/scholen/[slug]',
  columns: [
    'title',
    'municipality',
    'types',
    'schoolgids.schoolYear',
    'publishedAt',
    'attention',
    'reviewBy',
  ],
  tabs: [
    { label: { nl: 'School en adres', en: 'School and address' }, fields: address },
    { label: { nl: 'Ondersteuningsaanbod', en: 'Support offer' }, fields: support },
  ],
})
