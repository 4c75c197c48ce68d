import type { AfterErrorHook } from 'payload'
import { z } from 'zod'

import { inLanguage, type Words } from '../refusal'

/** Sentences that Payload has in English only, and what they mean to who works in the CMS. */
const sentences: readonly (readonly [RegExp, Words])[] = [
  [
    /^Invalid JSON$/,
    {
      nl: 'Dit verzoek is onderweg beschadigd. Laad de pagina opnieuw en probeer het nog eens.',
      en: 'This request was damaged on its way. Load the page again and try once more.',
    },
  ],
  [
    / is currently locked /,
    {
      nl: 'Een collega werkt hier nu aan. Probeer het later opnieuw, of neem het in het CMS over.',
      en: 'A colleague is working on this now. Try again later, or take it over in the CMS.',
    },
  ],
  [
    /^File size limit/,
    {
      nl: 'Dit bestand is te groot. Maak het kleiner en probeer het opnieuw.',
      en: 'This file is too big. Make it smaller and try again.',
    },
  ],
  [
    /^The following paths? cannot be queried/,
    {
      nl: 'Op dit veld kan niet worden gezocht. Haal dit filter weg en probeer het opnieuw.',
      en: 'This field cannot be searched. Take this filter away and try again.',
    },
  ],
  [
    /^Missing (email|required data)\.$/,
    {
      nl: 'Er ontbreekt iets in dit verzoek. Vul alle velden in en probeer het opnieuw.',
      en: 'Something is missing from this request. Fill in all fields and try again.',
    },
  ],
  [
    /has disabled bulk|cannot be duplicated/,
    { nl: 'Dit kan hier niet. Doe het per stuk.', en: 'This cannot be done here. Do it one by one.' },
  ],
]

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
  const words = isPublic ? sentences.find(([pattern]) => pattern.test(message))?.[1] : failed
  return words && { response: { errors: [{ message: inLanguage(words, req) }] } }
}
