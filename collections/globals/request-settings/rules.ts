import type { ArrayField, Condition, Field } from 'payload'

import { sectors, type RequestSector } from '@/domain/requests/codes'

import { postcodes } from './postcodes'

const sectorNames: Record<RequestSector, { nl: string; en: string }> = {
  po: { nl: 'Basisschool (PO)', en: 'Primary school (PO)' },
  vo: { nl: 'Middelbare school (VO)', en: 'Secondary school (VO)' },
  unknown: { nl: 'De vrager weet het niet', en: 'The sender does not know' },
}

const toOrganisation: Condition = (_, siblings) => siblings.to === 'organisation'

/** Which requests a rule is about; an empty part leaves it open. */
const about: Field[] = [
  {
    name: 'sectors',
    type: 'select',
    hasMany: true,
    label: { nl: 'Soort onderwijs', en: 'Sector' },
    admin: { description: { nl: 'Leeg: elke soort.', en: 'Empty: any sector.' } },
    options: sectors.map((value) => ({ value, label: sectorNames[value] })),
  },
  postcodes,
  {
    name: 'topics',
    type: 'relationship',
    relationTo: 'topics',
    hasMany: true,
    label: { nl: 'Onderwerpen', en: 'Topics' },
    admin: {
      allowCreate: false,
      description: {
        nl: 'Het onderwerp dat de vrager koos. Leeg: elk onderwerp.',
        en: 'The topic the sender chose. Empty: any topic.',
      },
    },
  },
]

/** Where a request goes that fits the rule. */
const desk: Field[] = [
  {
    name: 'to',
    type: 'select',
    required: true,
    defaultValue: 'central',
    label: { nl: 'Gaat naar', en: 'Goes to' },
    admin: {
      description: {
        nl: 'Alleen behandelaars die bij hun account deze plek hebben, zien de vraag.',
        en: 'Only caseworkers who have this place in their account see the request.',
      },
    },
    options: [
      { value: 'central', label: { nl: 'Het centrale punt', en: 'The central point' } },
      {
        value: 'pool',
        label: {
          nl: 'De bemiddelaars van alle samenwerkingsverbanden',
          en: 'The mediators of all samenwerkingsverbanden',
        },
      },
      {
        value: 'organisation',
        label: { nl: 'Eén samenwerkingsverband', en: 'One samenwerkingsverband' },
      },
    ],
  },
  {
    name: 'organisation',
    type: 'relationship',
    relationTo: 'organisations',
    required: true,
    label: { nl: 'Welk samenwerkingsverband', en: 'Which samenwerkingsverband' },
    admin: {
      condition: toOrganisation,
      allowCreate: false,
      description: {
        nl: 'De behandelaars van dit samenwerkingsverband krijgen de vraag.',
        en: 'The caseworkers of this samenwerkingsverband get the request.',
      },
    },
  },
]

/** On which desk a new request is put. */
export const rules: ArrayField = {
  name: 'rules',
  type: 'array',
  label: { nl: 'Waar komt een nieuwe vraag terecht?', en: 'Where does a new request go?' },
  labels: { singular: { nl: 'Regel', en: 'Rule' }, plural: { nl: 'Regels', en: 'Rules' } },
  admin: {
    description: {
      nl: 'De site loopt de regels van boven naar beneden af; de eerste die past, geldt. Een regel past als alles klopt wat u invult. Past er geen, dan geldt "Wie pakt vragen op" bij Het steunpunt. Weet de site ook dan niet waar de vraag hoort, dan gaat zij naar het centrale punt. Een andere regel verplaatst geen vragen die er al liggen.',
      en: 'The site goes through the rules from the top; the first that fits holds. A rule fits when everything you fill in is so. When none fits, "Who takes up questions" of The steunpunt holds. If the site does not know even then, the request goes to the central point. Changing a rule moves no requests that are there already.',
    },
    components: { RowLabel: '/components/admin/rule-label#RuleLabel' },
  },
  fields: [...about, ...desk],
}
