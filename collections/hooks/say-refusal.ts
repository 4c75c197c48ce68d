import type { AfterErrorHook } from 'payload'
import { z } from 'zod'

import { inLanguage, type Words } from '../refusal'
import { sentenceFor } from './payload-sentences'

const failed: Words = {
  nl: 'Er ging iets mis op de server. Probeer het opnieuw. Blijft het misgaan? Vraag dan een beheerder om in het logboek van de server te kijken.',
  en: 'Something went wrong on the server. Try again. Does it keep failing? Ask an administrator to look at the log of the server.',
}

const thrown = z.object({
  message: z.string().catch(''),
  status: z.number().catch(500),
  isPublic: z.boolean().optional().catch(undefined),
})

/** Gives a refusal of Payload's own, and a failure of which nothing may be told, a sentence in the language of the CMS. */
export const sayRefusal: AfterErrorHook = ({ error, req }) => {
  const { message, status, isPublic = status !== 500 } = thrown.parse(error)
  const sentence = isPublic ? sentenceFor(message, req) : inLanguage(failed, req)
  return sentence === undefined ? undefined : { response: { errors: [{ message: sentence }] } }
}
