import { longest, shortest } from '@/domain/passwords/limits'
import type { PasswordProblem } from '@/domain/passwords/problem'

import type { Words } from '../../refusal'

const advice = {
  nl: 'Neem bijvoorbeeld vier woorden die niets met elkaar te maken hebben, of laat een wachtwoordkluis er een maken.',
  en: 'Take four words that have nothing to do with each other, for example, or let a password manager make one.',
}

/** Why a password is not taken, and what to do. */
export const words: Record<PasswordProblem, Words> = {
  short: {
    nl: `Dit wachtwoord is te kort: het heeft minstens ${shortest} tekens nodig. ${advice.nl}`,
    en: `This password is too short: it needs at least ${shortest} characters. ${advice.en}`,
  },
  long: {
    nl: `Dit wachtwoord is te lang: neem er een van hoogstens ${longest} tekens.`,
    en: `This password is too long: take one of at most ${longest} characters.`,
  },
  guessable: {
    nl: `Dit wachtwoord is te makkelijk te raden. Namen, jaartallen en gewone wachtwoorden helpen niet. ${advice.nl}`,
    en: `This password is too easy to guess. Names, years and common passwords do not help. ${advice.en}`,
  },
}
