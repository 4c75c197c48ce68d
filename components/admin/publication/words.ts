import type { ContentLanguage } from '@/locales/languages'

/** What the CMS says about what visitors see. Each sentence is only said when it is so. */
export const words = {
  nl: {
    status: 'Status',
    notPublic: 'concept, niet op de site',
    public: 'op de site',
    /** @param waiting the languages in which something is new */
    newer: (waiting: string) => `op de site, met een nieuwer concept${waiting && ` (${waiting})`}`,
    unknown: 'nu niet bekend',
    revert: 'Terugdraaien naar gepubliceerde versie',
    revertHeading: 'Verdergaan met wat op de site staat?',
    revertBody:
      'U gaat verder met de tekst die nu op de site staat, in alle talen. Voor bezoekers verandert er niets. Uw nieuwere concept vindt u terug onder Versies.',
    reverted: 'U ziet nu weer wat op de site staat.',
    restore: 'Herstel deze versie',
    restoreHeading: 'Deze versie terughalen?',
    restoreBody:
      'Deze versie wordt uw nieuwe concept, in alle talen. Voor bezoekers verandert er niets, tot u publiceert. Wat u nu hebt, vindt u terug onder Versies.',
    restorePublish: 'Zet deze versie ook meteen op de site, in alle talen',
    restored: 'Teruggehaald als concept. Voor bezoekers is er niets veranderd.',
    restoredPublic: 'Deze versie staat nu op de site, in alle talen.',
    notPublished: 'Teruggehaald als concept, maar niet op de site gezet:',
    publishAll: 'Publiceer alle talen',
    publishAllHeading: 'Alle talen publiceren?',
    publishAllBody:
      'Alles wat u nu hebt, gaat op de site, in alle talen. Ook wat in een andere taal nog niet af is.',
    withdraw: (name: string) => `Haal alleen ${name} van de site`,
    withdrawHeading: (name: string) => `Alleen ${name} van de site halen?`,
    withdrawBody: (name: string) =>
      `Wie ${name} leest, ziet dan de Nederlandse tekst. De vertaling blijft als concept.`,
    withdrawn: (name: string) => `${name} staat niet meer op de site.`,
  },
  en: {
    status: 'Status',
    notPublic: 'draft, not on the site',
    public: 'on the site',
    newer: (waiting: string) => `on the site, with a newer draft${waiting && ` (${waiting})`}`,
    unknown: 'not known now',
    revert: 'Revert to published',
    revertHeading: 'Go on with what is on the site?',
    revertBody:
      'You go on with the text that is on the site now, in all languages. Nothing changes for visitors. You find your newer draft under Versions.',
    reverted: 'You now see what is on the site again.',
    restore: 'Restore this version',
    restoreHeading: 'Bring this version back?',
    restoreBody:
      'This version becomes your new draft, in all languages. Nothing changes for visitors until you publish. You find what you have now under Versions.',
    restorePublish: 'Put this version on the site at once too, in all languages',
    restored: 'Brought back as a draft. Nothing has changed for visitors.',
    restoredPublic: 'This version is on the site now, in all languages.',
    notPublished: 'Brought back as a draft, but not put on the site:',
    publishAll: 'Publish all languages',
    publishAllHeading: 'Publish all languages?',
    publishAllBody:
      'Everything you have now goes on the site, in all languages. Also what is not finished in another language.',
    withdraw: (name: string) => `Take only ${name} off the site`,
    withdrawHeading: (name: string) => `Take only ${name} off the site?`,
    withdrawBody: (name: string) =>
      `Those who read ${name} then get the Dutch text. The translation stays as a draft.`,
    withdrawn: (name: string) => `${name} is no longer on the site.`,
  },
} as const

/** The languages by their own names, as the switch above the document has them. */
export const inWords = (codes: readonly ContentLanguage[], names: Record<string, string>): string =>
  codes.map((code) => names[code] ?? code).join(', ')
