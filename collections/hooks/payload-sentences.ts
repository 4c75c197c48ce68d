import type { PayloadRequest } from 'payload'

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
    /(MIME|ISO base media|PDF|SVG) file|MIME type|^File type|Could not read uploaded/,
    {
      nl: 'Dit bestand kan hier niet. Neem een afbeelding die als JPEG, PNG of WebP is bewaard.',
      en: 'This file cannot be used here. Take an image that is saved as JPEG, PNG or WebP.',
    },
  ],
  [
    /^(Niet gevonden|Not Found)$/,
    {
      nl: 'Dit is er niet (meer), of uw account mag het niet zien.',
      en: 'This is not there (any more), or your account may not see it.',
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

/** What Payload says, in the language of the CMS; undefined when it says so itself. */
export function sentenceFor(message: string, req: Pick<PayloadRequest, 'i18n'>): string | undefined {
  const words = sentences.find(([pattern]) => pattern.test(message))?.[1]
  return words && inLanguage(words, req)
}
