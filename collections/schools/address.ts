import type { Field } from 'payload'

import { sector } from '../fields/sector'
import { matching } from './matching'

/** The types of school a visitor can filter on. */
const types = [
  ['basisschool', 'Basisschool', 'Primary school'],
  ['sbo', 'Speciaal basisonderwijs (sbo)', 'Special primary education (sbo)'],
  ['so', 'Speciaal onderwijs (so)', 'Special education (so)'],
  ['vso', 'Voortgezet speciaal onderwijs (vso)', 'Secondary special education (vso)'],
  ['praktijkonderwijs', 'Praktijkonderwijs', 'Practical education (praktijkonderwijs)'],
  ['vmbo-bk', 'Vmbo basis en kader', 'Vmbo basis and kader'],
  ['vmbo-tl', 'Vmbo theoretisch (mavo)', 'Vmbo theoretical (mavo)'],
  ['havo', 'Havo', 'Havo'],
  ['vwo', 'Vwo', 'Vwo'],
] as const

const identity: Field[] = [
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
        admin: {
          description: {
            nl: 'Het nummer van de school bij DUO. Staat niet op de pagina.',
            en: 'The number of the school in the national register (DUO). Not on the page.',
          },
        },
      },
      {
        name: 'location',
        type: 'text',
        required: true,
        defaultValue: '00',
        validate: matching(/^\d{2}$/, 'Twee cijfers, zoals 00.', 'Two digits, such as 00.'),
        label: { nl: 'Vestiging', en: 'Location' },
        admin: {
          description: {
            nl: 'Houdt twee gebouwen van dezelfde school uit elkaar. Staat niet op de pagina.',
            en: 'Tells two buildings of the same school apart. Not on the page.',
          },
        },
      },
    ],
  },
  {
    name: 'board',
    type: 'text',
    label: { nl: 'Schoolbestuur', en: 'School board' },
    admin: {
      description: { nl: 'Staat op de pagina van de school.', en: 'Stands on the page of the school.' },
    },
  },
  {
    name: 'organisation',
    type: 'relationship',
    relationTo: 'organisations',
    required: true,
    label: 'Samenwerkingsverband',
    admin: {
      description: {
        nl: 'Bezoekers vinden de school in de regio van dit samenwerkingsverband.',
        en: 'Visitors find the school in the region of this samenwerkingsverband.',
      },
    },
  },
  {
    type: 'row',
    fields: [
      sector({ nl: 'Bezoekers kunnen hierop kiezen.', en: 'Visitors can filter on this.' }),
      {
        name: 'types',
        type: 'select',
        hasMany: true,
        required: true,
        options: types.map(([value, nl, en]) => ({ value, label: { nl, en } })),
        label: { nl: 'Schooltypen', en: 'Types of school' },
        admin: {
          description: { nl: 'Bezoekers kunnen hierop kiezen.', en: 'Visitors can filter on these.' },
        },
      },
    ],
  },
]

const onThePage = {
  nl: 'Staat bij het adres op de pagina van de school.',
  en: 'Stands with the address on the page of the school.',
}

const place: Field[] = [
  {
    name: 'street',
    type: 'text',
    label: { nl: 'Straat en nummer', en: 'Street and number' },
    admin: { description: onThePage },
  },
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
        admin: { description: onThePage },
      },
      {
        name: 'place',
        type: 'text',
        required: true,
        label: { nl: 'Plaats', en: 'Place' },
        admin: { description: onThePage },
      },
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
]

/** Which school location this is and where it stands. */
export const address: Field[] = [...identity, ...place]
