import type { Field } from 'payload'

import { webAddress } from '../fields/web-address'
import { matching } from './matching'

/** How to reach the school, and where it says itself what it offers. */
export const reach: Field[] = [
  webAddress({
    name: 'site',
    label: { nl: 'Website', en: 'Website' },
    admin: {
      description: { nl: 'De knop naar de site van de school.', en: 'The button to the site of the school.' },
    },
  }),
  {
    name: 'phone',
    type: 'text',
    label: { nl: 'Telefoon', en: 'Phone' },
    admin: {
      description: {
        nl: 'Van de school. Staat bij het adres.',
        en: 'Of the school. Stands with the address.',
      },
    },
  },
  {
    name: 'supportContact',
    type: 'text',
    localized: true,
    label: { nl: 'Wie belt u over hulp?', en: 'Whom to ask about support' },
    admin: {
      description: {
        nl: 'Een functie, nooit een naam. Staat bij het telefoonnummer.',
        en: 'A function, never a name. Stands with the phone number.',
      },
    },
  },
  {
    name: 'schoolgids',
    type: 'group',
    label: { nl: 'Schoolgids', en: 'School guide' },
    fields: [
      webAddress({
        name: 'url',
        label: { nl: 'Webadres van de schoolgids', en: 'Address of the school guide' },
        admin: {
          description: {
            nl: 'De link waar ouders alles kunnen nalezen.',
            en: 'The link where parents can read it all.',
          },
        },
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
