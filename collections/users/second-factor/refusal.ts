import type { CollectionAfterErrorHook, PayloadRequest } from 'payload'
import { z } from 'zod'

import { codeMinutes } from './attempts'

const messages = {
  needed: {
    nl: 'Vul ook de code van 6 cijfers uit uw app in, of een herstelcode.',
    en: 'Fill in the 6-digit code from your app too, or a recovery code.',
  },
  wrong: {
    nl: 'Deze code klopt niet. Neem de code die uw app nu toont, of een herstelcode die u nog niet hebt gebruikt.',
    en: 'This code is not right. Take the code that your app shows now, or a recovery code that you have not used yet.',
  },
  unmatched: {
    nl: 'Deze code klopt niet. Neem de code die de app nu bij Steunwijzer toont. Gaat het steeds mis? Zet de tijd van uw telefoon op automatisch.',
    en: 'This code is not right. Take the code that the app shows now at Steunwijzer. Does it keep failing? Set the time of your phone to automatic.',
  },
  used: {
    nl: 'Deze code is al gebruikt. Wacht tot uw app een nieuwe toont en vul die in.',
    en: 'This code was used already. Wait until your app shows a new one and fill that in.',
  },
  locked: {
    nl: `Er is te vaak een verkeerde code ingevuld. Probeer het over ${codeMinutes} minuten opnieuw.`,
    en: `A wrong code was filled in too often. Try again in ${codeMinutes} minutes.`,
  },
  unset: {
    nl: 'Begin het instellen opnieuw: er is geen geheim dat op een code wacht.',
    en: 'Start the set-up again: there is no secret that waits for a code.',
  },
  required: {
    nl: 'Met uw rol kunt u niet zonder tweede stap. Een andere beheerder kan deze weghalen als u uw telefoon en herstelcodes kwijt bent.',
    en: 'Your role cannot do without a second step. Another administrator can remove it if you lost your phone and recovery codes.',
  },
} as const

/** Why a code was not accepted; the forms of the CMS tell these apart. */
export type Reason = keyof typeof messages

const statuses: Record<Reason, number> = {
  needed: 403,
  wrong: 403,
  unmatched: 403,
  used: 403,
  locked: 429,
  unset: 409,
  required: 403,
}

/** A refusal that says what to do, in the language of the request. */
export class SecondFactorRefusal extends Error {
  /** Payload chooses by the name how to log an error: a refusal is one line, not a stack. */
  override name = 'Forbidden'
  readonly status: number
  readonly secondFactor: Reason

  constructor(req: Pick<PayloadRequest, 'i18n'>, reason: Reason) {
    super(messages[reason][req.i18n.language === 'en' ? 'en' : 'nl'])
    this.status = statuses[reason]
    this.secondFactor = reason
  }
}

const refusal = z.object({ message: z.string(), secondFactor: z.string() })

/** Names the reason in the answer, so that the login form knows when to ask for a code. */
export const tellReason: CollectionAfterErrorHook = ({ error }) => {
  const { data: refused } = refusal.safeParse(error)
  if (!refused) return
  const { message, secondFactor } = refused
  return { response: { errors: [{ message, data: { secondFactor } }] } }
}
