import type { Condition, Field } from 'payload'

import { administratorsOnly } from '../access/roles'

const onlyCaseworkers: Condition = (data) => data.role === 'caseworker'
const access = { create: administratorsOnly, update: administratorsOnly }

/** Whose requests a caseworker sees: those of the samenwerkingsverbanden and desks ticked here, no others. */
export const desks: Field[] = [
  {
    name: 'organisations',
    type: 'relationship',
    relationTo: 'organisations',
    hasMany: true,
    access,
    label: { nl: 'Vragen van deze samenwerkingsverbanden', en: 'Requests of these samenwerkingsverbanden' },
    admin: {
      condition: onlyCaseworkers,
      description: {
        nl: 'Deze behandelaar ziet alleen vragen die hier liggen.',
        en: 'This caseworker only sees requests that lie here.',
      },
    },
  },
  {
    name: 'centralPoint',
    type: 'checkbox',
    defaultValue: false,
    access,
    label: { nl: 'Werkt bij het centrale punt', en: 'Works at the central point' },
    admin: {
      condition: onlyCaseworkers,
      description: {
        nl: 'Ziet vragen waarvoor geen regel of samenwerkingsverband is gevonden.',
        en: 'Sees requests for which no rule or samenwerkingsverband was found.',
      },
    },
  },
  {
    name: 'mediator',
    type: 'checkbox',
    defaultValue: false,
    access,
    label: { nl: 'Bemiddelaar', en: 'Mediator' },
    admin: {
      condition: onlyCaseworkers,
      description: {
        nl: 'Ziet vragen die aan de bemiddelaars van alle samenwerkingsverbanden zijn gegeven.',
        en: 'Sees requests that were handed to the mediators of all samenwerkingsverbanden.',
      },
    },
  },
]
