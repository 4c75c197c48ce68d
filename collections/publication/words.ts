/**
 * What the CMS says before and after a text goes on or off the site, in the place of Payload's own words:
 * those say neither what visitors will see nor in which languages, and some are English in Dutch.
 */
export const publicationWords = {
  nl: {
    version: {
      aboutToPublishSelection:
        'De teksten die u koos, gaan op de site in de taal die u bovenaan koos. Andere talen veranderen niet.',
      aboutToUnpublish:
        'Deze tekst gaat van de site, in alle talen. Wie de pagina opent, leest dat zij er niet is. Uw tekst blijft als concept.',
      aboutToUnpublishSelection:
        'De teksten die u koos, gaan van de site, in alle talen. Wie zo’n pagina opent, leest dat zij er niet is. Uw teksten blijven als concept.',
      confirmPublish: 'Op de site zetten?',
      confirmUnpublish: 'Van de site halen?',
      restoredSuccessfully: 'Deze versie is teruggehaald.',
      unpublishedSuccessfully: 'De tekst staat niet meer op de site.',
    },
  },
  en: {
    version: {
      aboutToPublishSelection:
        'The texts you chose go on the site in the language you chose above. Other languages do not change.',
      aboutToUnpublish:
        'This text goes off the site, in all languages. Those who open the page read that it is not there. Your text stays as a draft.',
      aboutToUnpublishSelection:
        'The texts you chose go off the site, in all languages. Those who open such a page read that it is not there. Your texts stay as drafts.',
      confirmPublish: 'Put on the site?',
      confirmUnpublish: 'Take off the site?',
      restoredSuccessfully: 'This version has been brought back.',
      unpublishedSuccessfully: 'The text is no longer on the site.',
    },
  },
} as const
