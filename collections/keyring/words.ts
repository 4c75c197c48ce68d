import type { KeyringReason } from '@/domain/keyring'

type Words = { nl: string; en: string }

const words: Record<KeyringReason | 'malformed' | 'changed', Words> = {
  malformed: {
    nl: 'Dit is geen geldige verandering van de sleutels. Laad de pagina opnieuw.',
    en: 'This is no valid change of the keys. Load the page again.',
  },
  changed: {
    nl: 'Een collega veranderde net iets aan de sleutels. Kijk hoe het nu is en probeer het nog eens.',
    en: 'A colleague has just changed the keys. See how it is now and try again.',
  },
  'founded-already': {
    nl: 'Er is al een teamsleutel. Vraag een collega om u toegang te geven.',
    en: 'There is a team key already. Ask a colleague to give you access.',
  },
  'not-founded': { nl: 'Er is nog geen teamsleutel.', en: 'There is no team key yet.' },
  'no-such-holder': {
    nl: 'Deze collega heeft nog geen eigen sleutel gemaakt.',
    en: 'This colleague has not made a key yet.',
  },
  'enrolled-already': {
    nl: 'U hebt al een sleutel. U kunt de wachtzin ervan veranderen.',
    en: 'You have a key already. You can change its passphrase.',
  },
  'not-a-reader': {
    nl: 'Dit kan alleen iemand die vragen kan openen. Vraag een collega om u toegang te geven.',
    en: 'Only somebody who can open requests can do this. Ask a colleague to give you access.',
  },
  'copies-do-not-match': {
    nl: 'De sleutel is niet voor alle juiste mensen gemaakt. Laad de pagina opnieuw en probeer het nog eens.',
    en: 'The key was not made for all the right people. Load the page again and try again.',
  },
}

/** Why a change of the keys is refused, in the language of the CMS, and what to do. */
export const refusal = (reason: keyof typeof words, language: string): string =>
  words[reason][language === 'en' ? 'en' : 'nl']
