import type { Field } from 'payload'

import { review } from '../../fields/review'
import { sources } from '../../fields/sources'

/** Why people can trust the steunpunt, and who keeps this page up to date. */
export const independence: Field[] = [
  {
    name: 'independenceParents',
    type: 'textarea',
    localized: true,
    label: { nl: 'Onafhankelijkheid, voor ouders', en: 'Independence, for parents' },
    admin: {
      description: {
        nl: 'Wie het steunpunt betaalt en waarom dat uw gesprek niet raakt. Staat bij contact.',
        en: 'Who pays and why that does not touch the conversation. Shown with contact.',
      },
    },
  },
  {
    name: 'independenceYouth',
    type: 'textarea',
    localized: true,
    label: { nl: 'Onafhankelijkheid, voor jongeren', en: 'Independence, for young people' },
    admin: {
      description: {
        nl: 'Hetzelfde, in de taal van leerlingen.',
        en: 'The same, in the language of pupils.',
      },
    },
  },
  {
    name: 'intakeModel',
    type: 'select',
    required: true,
    defaultValue: 'central',
    label: { nl: 'Wie pakt vragen op', en: 'Who takes up questions' },
    admin: {
      description: {
        nl: 'Een punt voor alle samenwerkingsverbanden, of elk zijn eigen.',
        en: 'One point for all samenwerkingsverbanden, or each its own.',
      },
    },
    options: [
      { value: 'central', label: { nl: 'Eén centraal punt', en: 'One central point' } },
      {
        value: 'per-organisation',
        label: { nl: 'Elk samenwerkingsverband zelf', en: 'Each samenwerkingsverband itself' },
      },
    ],
  },
  sources,
  ...review,
]
