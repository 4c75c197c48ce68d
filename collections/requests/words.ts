type Words = { nl: string; en: string }

const refusals = {
  malformed: {
    nl: 'Dit kan niet met deze vraag. Laad de pagina opnieuw.',
    en: 'This cannot be done with this request. Load the page again.',
  },
  notCaseworker: {
    nl: 'Alleen behandelaars die hun tweede stap hebben ingesteld, werken met vragen. Stel die in, of log in met zo’n account.',
    en: 'Only caseworkers who have set up their second step work with requests. Set it up, or log in with such an account.',
  },
  notSealed: {
    nl: 'Deze tekst is niet goed op slot gedaan en is niet bewaard. Laad de pagina opnieuw en probeer het nog eens.',
    en: 'This text was not locked well and was not stored. Load the page again and try again.',
  },
  notYours: {
    nl: 'Deze vraag is er niet, of ligt niet bij u.',
    en: 'This request is not there, or does not lie with you.',
  },
  changed: {
    nl: 'Iemand anders veranderde deze vraag net. Kijk hoe het nu is en probeer het nog eens.',
    en: 'Somebody else has just changed this request. See how it is now and try again.',
  },
  unread: {
    nl: 'De afzender schreef intussen nog iets. Lees dat eerst; wat u typte, staat er nog.',
    en: 'The sender wrote something meanwhile. Read that first; what you typed is still there.',
  },
  taken: {
    nl: 'Een collega heeft deze vraag al. U kunt hem overnemen.',
    en: 'A colleague has this request already. You can take it over.',
  },
  gone: {
    nl: 'De inhoud van deze vraag is weg: de afzender trok hem in of de bewaartijd was om.',
    en: 'The content of this request is gone: the sender withdrew it or its time was over.',
  },
  closed: {
    nl: 'Deze vraag is afgesloten. Heropen hem eerst.',
    en: 'This request is closed. Reopen it first.',
  },
  open: { nl: 'Deze vraag is niet afgesloten.', en: 'This request is not closed.' },
  notThere: {
    nl: 'Kies een behandelaar die bij deze vraag kan.',
    en: 'Choose a caseworker who can reach this request.',
  },
  noSuchDesk: {
    nl: 'Kies een plek uit de lijst: een plek waar iemand werkt.',
    en: 'Choose a place from the list: one where somebody works.',
  },
  past: { nl: 'Kies een dag na vandaag.', en: 'Choose a day after today.' },
} satisfies Record<string, Words>

export type Refusal = keyof typeof refusals

const desks = {
  central: { nl: 'Centraal punt', en: 'Central point' },
  pool: { nl: 'Bemiddelaars', en: 'Mediators' },
  unknown: { nl: 'Een plek die er niet meer is', en: 'A place that is gone' },
} satisfies Record<string, Words>

const inLanguage = (words: Words, language: string) => words[language === 'en' ? 'en' : 'nl']

/** Why something is refused, and what to do, in the language of the CMS. */
export const refusal = (reason: Refusal, language: string): string => inLanguage(refusals[reason], language)

/** The name of a desk that is no samenwerkingsverband. */
export const deskWords = (desk: string, language: string): string =>
  inLanguage(desk === 'central' || desk === 'pool' ? desks[desk] : desks.unknown, language)
