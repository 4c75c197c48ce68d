import { SealedBoxError, type SealedBoxReason } from '@/domain/sealed-box'

import { AskError } from './ask'
import type { CmsLanguage } from './language'
import { WordedError } from './worded-error'

type Words = {
  unreachable: string
  loggedOut: string
  forbidden: string
  missing: string
  other: string
  sealed: Record<SealedBoxReason, string>
}

const words: Record<CmsLanguage, Words> = {
  nl: {
    unreachable: 'Er is geen verbinding met de site. Wat u typte staat er nog. Probeer het zo opnieuw.',
    loggedOut:
      'U bent niet meer ingelogd. Wat u typte staat er nog: log in een ander tabblad in en probeer het dan hier opnieuw.',
    forbidden: 'Dit mag uw account niet. Vraag een beheerder als dat niet klopt.',
    missing: 'Dit is er niet meer, of het ligt bij een ander.',
    other: 'De site kon dit niet doen. Er is niets veranderd. Probeer het opnieuw, of vraag een beheerder.',
    sealed: {
      'wrong-passphrase': 'Deze wachtzin klopt niet. Let op hoofdletters en spaties.',
      'wrong-key': 'Deze sleutel past niet.',
      corrupt: 'Deze sleutel is beschadigd, of niet helemaal overgenomen.',
      'no-crypto':
        'Deze browser kan geen sleutels gebruiken. Open de site via https, in een nieuwe Firefox, Chrome, Edge of Safari.',
    },
  },
  en: {
    unreachable: 'The site cannot be reached. What you typed is still there. Try again in a moment.',
    loggedOut:
      'You are no longer logged in. What you typed is still there: log in in another tab, then try again here.',
    forbidden: 'Your account may not do this. Ask an administrator if that is wrong.',
    missing: 'This is no longer there, or it lies with somebody else.',
    other: 'The site could not do this. Nothing has changed. Try again, or ask an administrator.',
    sealed: {
      'wrong-passphrase': 'This passphrase is not right. Mind capitals and spaces.',
      'wrong-key': 'This key does not fit.',
      corrupt: 'This key is damaged, or not copied completely.',
      'no-crypto':
        'This browser cannot use keys. Open the site over https, in a recent Firefox, Chrome, Edge or Safari.',
    },
  },
}

/** One sentence for a member of staff: what went wrong, and what to do next. */
export function failureSentence(error: unknown, language: CmsLanguage): string {
  const say = words[language]
  if (error instanceof WordedError) return error.sentences[language]
  if (error instanceof SealedBoxError) return say.sealed[error.reason]
  if (!(error instanceof AskError)) return say.other
  if (error.status === 0) return say.unreachable
  if (error.status === 401) return say.loggedOut
  if (error.sentence) return error.sentence
  if (error.status === 403) return say.forbidden
  return error.status === 404 ? say.missing : say.other
}
