import type { Field } from 'payload'

import { supportKinds, type SupportKind } from '@/domain/schools/school'

type Words = Record<'nl' | 'en', string>

/** The kinds of support a reader can filter on, in staff's words. */
const kinds: Record<SupportKind, Words> = {
  leren: { nl: 'Leren en werken', en: 'Learning' },
  gedrag: { nl: 'Gedrag en gevoel', en: 'Behaviour and feelings' },
  lichaam: { nl: 'Lichaam en bewegen', en: 'Body and mobility' },
  prikkels: { nl: 'Rust en prikkels', en: 'Calm and stimuli' },
  taal: { nl: 'Taal en spraak', en: 'Language and speech' },
  hoogbegaafd: { nl: 'Hoogbegaafd', en: 'Gifted' },
  ziek: { nl: 'Ziek zijn', en: 'Illness' },
}

const list = (name: string, label: Words, description: Words): Field => ({
  name,
  type: 'array',
  label,
  labels: { singular: { nl: 'Punt', en: 'Item' }, plural: { nl: 'Punten', en: 'Items' } },
  admin: { description },
  fields: [
    {
      name: 'text',
      type: 'text',
      required: true,
      localized: true,
      label: { nl: 'Tekst', en: 'Text' },
      admin: {
        description: {
          nl: 'Een punt in een lijst: een korte regel.',
          en: 'An item in a list: a short line.',
        },
      },
    },
  ],
})

const text = (name: string, label: Words, description: Words): Field => ({
  name,
  type: 'textarea',
  localized: true,
  label,
  admin: { rows: 3, description },
})

/** What the school offers, under the same headings for every school so that readers can compare. */
export const support: Field[] = [
  {
    name: 'kinds',
    type: 'select',
    hasMany: true,
    options: supportKinds.map((value) => ({ value, label: kinds[value] })),
    label: { nl: 'Soort hulp', en: 'Kinds of support' },
    admin: { description: { nl: 'Bezoekers kunnen hierop kiezen.', en: 'Visitors can filter on these.' } },
  },
  list(
    'basis',
    { nl: 'Basisondersteuning', en: 'Basic support' },
    { nl: 'Hulp die elke leerling hier kan krijgen.', en: 'Help that every pupil here can get.' },
  ),
  list(
    'extra',
    { nl: 'Extra ondersteuning', en: 'Extra support' },
    {
      nl: 'Hulp waarvoor eerst een plan of besluit nodig is.',
      en: 'Help that needs a plan or decision first.',
    },
  ),
  list(
    'experts',
    { nl: 'Deskundigen', en: 'Experts' },
    { nl: 'Functies, geen namen.', en: 'Functions, no names.' },
  ),
  list(
    'physical',
    { nl: 'Gebouw en hulpmiddelen', en: 'Building and aids' },
    { nl: 'Zoals een lift of een rustige ruimte.', en: 'Such as a lift or a quiet room.' },
  ),
  list(
    'groups',
    { nl: 'Groepen en klassen', en: 'Groups and classes' },
    { nl: 'Groepen met een eigen aanpak of grootte.', en: 'Groups with a size or approach of their own.' },
  ),
  list(
    'partners',
    { nl: 'Samenwerking met', en: 'Works with' },
    {
      nl: 'Organisaties die in de school komen helpen.',
      en: 'Organisations that come to help in the school.',
    },
  ),
  text(
    'boundaries',
    { nl: 'Wat kan deze school niet?', en: 'What can this school not do?' },
    {
      nl: 'Eerlijk en vriendelijk. Staat onder het aanbod, met wie dan wel helpt.',
      en: 'Honest and kind. Stands below the offer, with who can help instead.',
    },
  ),
  text(
    'ambitions',
    { nl: 'Wat wil deze school nog leren?', en: 'What does this school want to get better at?' },
    { nl: 'Staat als laatste op de pagina.', en: 'Stands last on the page.' },
  ),
]
