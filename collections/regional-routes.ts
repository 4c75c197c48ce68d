import type { Field } from 'payload'

import { groups } from './groups'
import { related } from './fields/placement'
import { sector } from './fields/sector'
import { subject } from './subject'

const line = (
  name: string,
  nl: string,
  en: string,
  help: Record<'nl' | 'en', string>,
  required = false,
): Field => ({
  name,
  type: 'textarea',
  localized: true,
  required,
  label: { nl, en },
  admin: { rows: 2, description: help },
})

const steps: Field = {
  name: 'steps',
  type: 'array',
  required: true,
  minRows: 1,
  label: { nl: 'Stappen', en: 'Steps' },
  labels: { singular: { nl: 'Stap', en: 'Step' }, plural: { nl: 'Stappen', en: 'Steps' } },
  admin: {
    description: {
      nl: 'In de volgorde waarin mensen het meemaken. De site nummert ze.',
      en: 'In the order in which people live them. The site numbers them.',
    },
    components: { RowLabel: '/components/admin/step-label#StepLabel' },
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      label: { nl: 'Kop van de stap', en: 'Heading of the step' },
      admin: {
        description: {
          nl: 'Een korte zin. Staat naast het nummer van de stap.',
          en: 'A short sentence. Stands next to the number of the step.',
        },
      },
    },
    line(
      'what',
      'Wat gebeurt er?',
      'What happens?',
      { nl: 'Een tot drie zinnen.', en: 'One to three sentences.' },
      true,
    ),
    line(
      'actors',
      'Wie doet iets?',
      'Who acts?',
      { nl: 'Functies, geen namen.', en: 'Functions, no names.' },
      true,
    ),
    {
      type: 'row',
      fields: [
        line('parents', 'Uw deel (ouders)', 'Your part (parents)', {
          nl: 'Wat de ouder kan doen.',
          en: 'What the parent can do.',
        }),
        line('youth', 'Jouw deel (jongeren)', 'Your part (youth)', {
          nl: 'Wat de leerling kan doen.',
          en: 'What the pupil can do.',
        }),
      ],
    },
    {
      name: 'term',
      type: 'text',
      localized: true,
      label: { nl: 'Termijn', en: 'Term' },
      admin: {
        description: {
          nl: 'Leeg betekent: de site zegt "geen vaste termijn".',
          en: 'Empty means: the site says "no fixed term".',
        },
      },
    },
    {
      name: 'consent',
      type: 'checkbox',
      defaultValue: false,
      label: { nl: 'Toestemming van ouders nodig', en: 'Needs the parents’ permission' },
      admin: {
        description: {
          nl: 'De site zegt er dan bij dat dit niet zonder de ouders kan.',
          en: 'The site then says that this cannot happen without the parents.',
        },
      },
    },
    line('documents', 'Papieren', 'Documents', {
      nl: 'Wat er bij deze stap hoort, zoals het OPP.',
      en: 'What belongs to this step, such as the OPP.',
    }),
    line('ifStuck', 'Als het vastloopt', 'If you get stuck', {
      nl: 'Wat de lezer dan kan doen.',
      en: 'What the reader can do then.',
    }),
    {
      name: 'contact',
      type: 'relationship',
      relationTo: 'contacts',
      label: { nl: 'Wie helpt hierbij', en: 'Who helps with this' },
      admin: {
        description: { nl: 'Naam en nummer staan bij de stap.', en: 'Name and number stand with the step.' },
      },
    },
  ],
}

/** How things go in this region, step by step as people live it. */
export const regionalRoutes = subject({
  slug: 'regional-routes',
  labels: { singular: { nl: 'Route', en: 'Route' }, plural: { nl: 'Routes', en: 'Routes' } },
  description: {
    nl: 'Hoe het in onze regio gaat, stap voor stap.',
    en: 'How it goes in our region, step by step.',
  },
  group: groups.region,
  titleLabel: { nl: 'Naam van de route', en: 'Name of the route' },
  titleDescription: {
    nl: 'De situatie van de lezer, zoals: mijn kind krijgt te weinig hulp.',
    en: 'The reader’s situation.',
  },
  level: {
    summaryDescription: {
      nl: 'Waar deze route heen gaat, in een of twee zinnen.',
      en: 'Where this route leads, in one or two sentences.',
    },
    extra: [
      line('trigger', 'Voor u als', 'For you when', {
        nl: 'Wanneer de lezer deze route nodig heeft.',
        en: 'When the reader needs this route.',
      }),
    ],
  },
  required: ['summary', 'trigger'],
  page: '/routes/[slug]',
  fields: [related],
  columns: ['title', 'sector', 'organisations', 'audiences', 'publishedAt', 'attention', 'reviewBy'],
  tabs: [
    {
      label: { nl: 'Stappen', en: 'Steps' },
      fields: [
        {
          type: 'row',
          fields: [
            sector({
              nl: 'Wie op postcode zoekt, kiest ook een soort onderwijs.',
              en: 'Who searches by postcode also chooses a sector.',
            }),
            {
              name: 'organisations',
              type: 'relationship',
              relationTo: 'organisations',
              hasMany: true,
              required: true,
              label: { nl: 'Van welk samenwerkingsverband', en: 'Of which samenwerkingsverband' },
              admin: {
                description: {
                  nl: 'Wie op postcode zoekt, vindt de routes van zijn eigen samenwerkingsverband.',
                  en: 'Who searches by postcode finds the routes of their own.',
                },
              },
            },
          ],
        },
        steps,
        {
          name: 'appeal',
          type: 'relationship',
          relationTo: ['rights-and-duties', 'faq'],
          label: { nl: 'Niet eens met het besluit', en: 'If you disagree' },
          admin: {
            description: {
              nl: 'De pagina die uitlegt hoe bezwaar gaat.',
              en: 'The page that explains how to object.',
            },
          },
        },
      ],
    },
  ],
})
