import { groups } from './groups'
import { subject } from './subject'

/** Words that need explaining: shown inline in every text, and searchable by every alias. */
export const glossary = subject({
  slug: 'glossary',
  labels: { singular: { nl: 'Begrip', en: 'Term' }, plural: { nl: 'Begrippen', en: 'Glossary' } },
  description: {
    nl: 'Moeilijke woorden. Op de hele site kan de lezer er een uitleg bij openen.',
    en: 'Difficult words. All over the site the reader can open an explanation.',
  },
  group: groups.content,
  titleLabel: { nl: 'Woord', en: 'Term' },
  titleDescription: {
    nl: 'Zoals het in teksten en brieven staat.',
    en: 'As it stands in texts and letters.',
  },
  level: {
    title: false,
    summaryDescription: {
      nl: 'Een of twee korte zinnen. De lezer ziet ze als hij op het woord tikt.',
      en: 'One or two short sentences. The reader sees them on tapping the word.',
    },
  },
  required: ['summary'],
  page: '/begrippen',
  columns: ['title', 'aliases', 'audiences', 'publishedAt', 'attention', 'reviewBy'],
  fields: [
    {
      name: 'aliases',
      type: 'text',
      hasMany: true,
      label: { nl: 'Ook wel', en: 'Also known as' },
      admin: {
        description: {
          nl: 'Afkortingen, oude namen en meervouden. Wie hierop zoekt, vindt dit woord; in teksten worden ze ook uitgelegd.',
          en: 'Abbreviations, old names and plurals. Searching for these finds this word; texts explain them too.',
        },
      },
    },
    {
      name: 'plain',
      type: 'text',
      required: true,
      localized: true,
      label: { nl: 'Gewoon woord', en: 'Plain word' },
      admin: {
        description: { nl: 'Wat u tegen uw buurvrouw zou zeggen.', en: 'What you would say to a neighbour.' },
      },
    },
  ],
})
