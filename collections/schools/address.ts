import type { Field } from 'payload'

import { schoolTypes, type SchoolType } from '@/domain/schools/school'

import { sector } from '../fields/sector'
import { matching } from './matching'

/** The types of school a visitor can filter on, in staff's words. */
const typeLabels: Record<SchoolType, Record<'nl' | 'en', string>> = {
  basisschool: { nl: 'Basisschool', en: 'Primary school' },
  sbo: { nl: 'Speciaal basisonderwijs (sbo)', en: 'Special primary education (sbo)' },
  so: { nl: 'Speciaal onderwijs (so)', en: 'Special education (so)' },
  vso: { nl: 'Voortgezet speciaal onderwijs (vso)', en: 'Secondary special education (vso)' },
  praktijkonderwijs: { nl: 'Praktijkonderwijs', en: 'Practical education (praktijkonderwijs)' },
  'vmbo-bk': { nl: 'Vmbo basis en kader', en: 'Vmbo basis and kader' },
  'vmbo-tl': { nl: 'Vmbo theoretisch (mavo)', en: 'Vmbo theoretical (mavo)' },
  havo: { nl: 'Havo', en: 'Havo' },
  vwo: { nl: 'Vwo', en: 'Vwo' },
}

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
        options: schoolTypes.map((value) => ({ value, label: typeLabels[value] })),
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
