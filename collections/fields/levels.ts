import type { Field, NamedTab, Tab } from 'payload'

import type { Level } from '@/domain/level'

import { bodyEditor } from './body'

const levelLabel = {
  parents: { nl: 'Voor ouders (u)', en: 'For parents' },
  youth: { nl: 'Voor jongeren (je)', en: 'For young people' },
} satisfies Record<Level, Record<'nl' | 'en', string>>

const levelDescription = {
  parents: {
    nl: 'Wat ouders lezen. Zinnen van hoogstens 15 woorden, eerst het antwoord, spreek de lezer aan met u.',
    en: 'What parents read. Sentences of at most 15 words, the answer first.',
  },
  youth: {
    nl: 'Wat leerlingen lezen. Zinnen van hoogstens 10 woorden, eerst het antwoord, spreek de lezer aan met je.',
    en: 'What pupils read. Sentences of at most 10 words, the answer first.',
  },
} satisfies Record<Level, Record<'nl' | 'en', string>>

/** What differs between collections in the two level tabs. */
export type LevelOptions = {
  title?: boolean
  summaryDescription: Record<'nl' | 'en', string>
  extra?: Field[]
}

function levelTab(level: Level, options: LevelOptions): NamedTab {
  const title: Field = {
    name: 'title',
    type: 'text',
    localized: true,
    label: { nl: 'Eigen titel voor dit niveau', en: 'Title of its own for this level' },
    admin: {
      description: {
        nl: 'Alleen als de titel hier anders moet klinken dan de titel bovenaan.',
        en: 'Only when the title should sound different here from the title at the top.',
      },
    },
  }
  const body: Field = {
    name: 'body',
    type: 'richText',
    localized: true,
    editor: bodyEditor,
    label: { nl: 'Uitleg', en: 'Explanation' },
    admin: {
      description: {
        nl: 'Staat onder het korte antwoord. Eindig met wat de lezer nu kan doen.',
        en: 'Stands below the short answer. End with what the reader can do now.',
      },
    },
  }
  return {
    name: level,
    label: levelLabel[level],
    description: levelDescription[level],
    fields: [
      {
        name: 'possiblyOutdated',
        type: 'checkbox',
        defaultValue: false,
        label: { nl: 'Mogelijk verouderd', en: 'Possibly outdated' },
        admin: {
          description: {
            nl: 'Gaat vanzelf aan als het andere niveau verandert. Zet het uit als u deze tekst hebt nagekeken.',
            en: 'Turns on by itself when the other level changes. Turn it off once you have checked this text.',
          },
        },
      },
      ...(options.title === false ? [] : [title]),
      {
        name: 'summary',
        type: 'textarea',
        localized: true,
        label: { nl: 'Kort antwoord', en: 'Short answer' },
        admin: { description: options.summaryDescription, rows: 3 },
      },
      ...(options.extra ?? []),
      body,
    ],
  }
}

/** The two reading levels as clear tabs, followed by the collection's own tabs. */
export function levelTabs(options: LevelOptions, otherTabs: Tab[]): Field {
  return {
    type: 'tabs',
    tabs: [levelTab('parents', options), levelTab('youth', options), ...otherTabs],
  }
}
