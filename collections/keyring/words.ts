import type { KeyringReason } from '@/domain/keyring'

type Words = { nl: string; en: string }

/** Why a change of the keys, or of an account that holds one, is refused. */
export type Refusal = KeyringReason | 'malformed' | 'changed' | 'not-yours'

const words: Record<Refusal, Words> = {
  'not-yours': {
    nl: 'Met sleutels werken alleen behandelaars die hun tweede stap hebben ingesteld. Stel die in, of vraag een behandelaar om dit te doen.',
    en: 'Only caseworkers who have set up their second step work with keys. Set it up, or ask a caseworker to do this.',
  },
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
    nl: 'U heeft al een sleutel. U kunt de wachtzin ervan veranderen.',
    en: 'You have a key already. You can change its passphrase.',
  },
  'not-a-reader': {
    nl: 'Dit kan alleen iemand die vragen kan openen. Vraag een collega om u toegang te geven.',
    en: 'Only somebody who can open requests can do this. Ask a colleague to give you access.',
  },
  'no-own-key': {
    nl: 'U heeft nog geen eigen sleutel. Maak die eerst.',
    en: 'You have no key of your own yet. Make one first.',
  },
  'no-proof': {
    nl: 'Dit kan alleen wie de teamsleutel nu kan openen. Ontgrendel eerst uw eigen sleutel.',
    en: 'This takes somebody who can open the team key now. Unlock your own key first.',
  },
  'no-own-proof': {
    nl: 'Een andere wachtzin kiezen kan alleen met de wachtzin van nu.',
    en: 'Choosing another passphrase takes the passphrase of now.',
  },
  'no-recovery-proof': {
    nl: 'Dit kan alleen met de herstelsleutel. Typ hem over van het papier.',
    en: 'This takes the recovery key. Type it from the paper.',
  },
  'wrong-proof': {
    nl: 'Het bewijs dat u de sleutel kunt openen klopt niet, of was voor iets anders. Er is niets veranderd. Ontgrendel uw sleutel en probeer het nog eens.',
    en: 'The proof that you can open the key is not right, or was for something else. Nothing was changed. Unlock your key and try again.',
  },
  'late-proof': {
    nl: 'Dit duurde langer dan vijf minuten. Er is niets veranderd. Probeer het nog eens.',
    en: 'This took longer than five minutes. Nothing was changed. Try again.',
  },
  'own-grant': {
    nl: 'U kunt uzelf geen toegang geven. Vraag een collega die kan lezen, of gebruik de herstelsleutel.',
    en: 'You cannot give yourself access. Ask a colleague who can read, or use the recovery key.',
  },
  'last-reader': {
    nl: 'Dan is er niemand meer die liet zien dat die vragen kan openen. Laat eerst een collega met toegang de eigen sleutel ontgrendelen. Is er geen collega? Dan kan het met de herstelsleutel.',
    en: 'Then nobody is left who has shown to be able to open requests. First have a colleague with access unlock their own key. Is there no colleague? Then it can be done with the recovery key.',
  },
  'not-a-copy': {
    nl: 'Wat is meegestuurd, kan geen kopie van een teamsleutel zijn. Er is niets veranderd. Laad de pagina opnieuw en probeer het nog eens.',
    en: 'What was sent cannot be a copy of a team key. Nothing was changed. Load the page again and try again.',
  },
  'not-a-key': {
    nl: 'Wat is meegestuurd, kan geen sleutel zijn. Er is niets veranderd. Laad de pagina opnieuw en probeer het nog eens.',
    en: 'What was sent cannot be a key. Nothing was changed. Load the page again and try again.',
  },
  'copies-do-not-match': {
    nl: 'De sleutel is niet voor alle juiste mensen gemaakt. Laad de pagina opnieuw en probeer het nog eens.',
    en: 'The key was not made for all the right people. Load the page again and try again.',
  },
}

/** Why a change of the keys is refused, in the language of the CMS, and what to do. */
export const refusal = (reason: Refusal, language: string): string =>
  words[reason][language === 'en' ? 'en' : 'nl']
