import type { ArrayField, ArrayFieldValidation, TextFieldSingleValidation } from 'payload'

import { webAddress } from './web-address'

const lawNumber: TextFieldSingleValidation = (value, { req }) => {
  if (!value || /^BWBR\d{7}$/.test(value)) return true
  return req.i18n.language === 'en'
    ? 'A law number is BWBR and seven digits, such as BWBR0044212.'
    : 'Een wetnummer is BWBR en zeven cijfers, zoals BWBR0044212.'
}

type LawParts = { bwb?: string | null }

/** Required as soon as a law number is given: a reader must be able to find the article. */
const article: TextFieldSingleValidation = (value, { req, siblingData }) => {
  if (!(siblingData as LawParts).bwb || value) return true
  return req.i18n.language === 'en'
    ? 'Name the article of this law, such as 2.44.'
    : 'Noem het artikel van deze wet, zoals 2.44.'
}

/** Refuses to publish a right or duty that does not name its law. */
const requireLaw: ArrayFieldValidation = (value, { req }) => {
  const rows = Array.isArray(value) ? (value as { law?: LawParts | null }[]) : []
  if (rows.some((row) => row.law?.bwb)) return true
  return req.i18n.language === 'en'
    ? 'Add at least one law: its number and the article.'
    : 'Voeg minstens één wet toe: het wetnummer en het artikel.'
}

/** Where the facts come from. A source of law names its article and the date of the text that was read. */
export const sources: ArrayField = {
  name: 'sources',
  type: 'array',
  required: true,
  minRows: 1,
  label: { nl: 'Bronnen', en: 'Sources' },
  labels: { singular: { nl: 'Bron', en: 'Source' }, plural: { nl: 'Bronnen', en: 'Sources' } },
  admin: {
    description: {
      nl: 'Onder aan de pagina ziet de lezer waar de feiten vandaan komen.',
      en: 'At the foot of the page the reader sees where the facts come from.',
    },
  },
  fields: [
    {
      name: 'label',
      type: 'text',
      required: true,
      label: { nl: 'Naam van de bron', en: 'Name of the source' },
      admin: {
        description: {
          nl: 'De tekst van de link die de lezer ziet.',
          en: 'The words of the link the reader sees.',
        },
      },
    },
    webAddress({
      name: 'url',
      label: { nl: 'Webadres', en: 'Web address' },
      admin: {
        description: {
          nl: 'Waar de link heen gaat. Leeg: de naam staat er zonder link.',
          en: 'Where the link leads. Empty: the name stands without a link.',
        },
      },
    }),
    {
      name: 'law',
      type: 'group',
      label: { nl: 'Alleen voor een wet', en: 'For a law only' },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'bwb',
              type: 'text',
              validate: lawNumber,
              label: { nl: 'Wetnummer (BWB)', en: 'Law number (BWB)' },
              admin: {
                description: {
                  nl: 'Staat in het adres op wetten.overheid.nl, zoals BWBR0044212.',
                  en: 'Part of the address on wetten.overheid.nl, such as BWBR0044212.',
                },
              },
            },
            {
              name: 'article',
              type: 'text',
              validate: article,
              label: { nl: 'Artikel', en: 'Article' },
              admin: {
                description: { nl: 'De lezer ziet: artikel 2.44.', en: 'The reader sees: article 2.44.' },
              },
            },
            {
              name: 'textDate',
              type: 'date',
              label: { nl: 'Tekst van', en: 'Text of' },
              admin: {
                date: { pickerAppearance: 'dayOnly', displayFormat: 'd-M-yyyy' },
                description: {
                  nl: 'De datum van de wetstekst die u las. De lezer ziet hem bij de bron.',
                  en: 'The date of the text of the law you read. The reader sees it with the source.',
                },
              },
            },
          ],
        },
      ],
    },
  ],
}

/** Sources of which at least one must be a law. */
export const sourcesWithLaw: ArrayField = { ...sources, validate: requireLaw }
