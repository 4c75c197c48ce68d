import { loginMinutes } from './allowance'

export const words = {
  tooMany: {
    nl: `Er is te vaak iets verkeerds ingevuld. Wacht ${loginMinutes} minuten en probeer het opnieuw.`,
    en: `Something wrong was filled in too often. Wait ${loginMinutes} minutes and try again.`,
  },
  busy: {
    nl: 'Er loggen nu te veel mensen tegelijk in. Probeer het over een halve minuut opnieuw.',
    en: 'Too many people are logging in at the same time. Try again in half a minute.',
  },
  noAddress: {
    nl: 'Vul het e-mailadres van uw account in.',
    en: 'Fill in the e-mail address of your account.',
  },
  noMail: {
    nl: 'Deze site kan geen mail sturen. Vraag een beheerder om een nieuw wachtwoord.',
    en: 'This site cannot send mail. Ask an administrator for a new password.',
  },
  deadLink: {
    nl: 'Deze link werkt niet meer. Vraag bij het inloggen een nieuwe aan met "Wachtwoord vergeten?".',
    en: 'This link does not work any more. Ask for a new one at the login, with "Forgot password?".',
  },
} as const
