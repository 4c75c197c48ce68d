import type { FieldHook, TextField, TextFieldManyValidation } from 'payload'

import { postcodeRange } from '@/domain/requests/routing'

/** "9700 – 9799", as people write it, becomes "9700-9799". */
const tidy = (text: string): string => text.replace(/\s+/g, '').replace(/[–—]/g, '-')

const tidyAll: FieldHook = ({ value }) =>
  Array.isArray(value) ? value.map((each) => (typeof each === 'string' ? tidy(each) : each)) : value

const validPostcodes: TextFieldManyValidation = (value, { req }) => {
  const wrong = value?.find((text) => !postcodeRange(tidy(text)))
  if (wrong === undefined) return true
  return req.i18n.language === 'en'
    ? `"${wrong}" is not right. Write the four digits of a postcode, such as 9712, or a range from low to high, such as 9700-9799.`
    : `"${wrong}" klopt niet. Schrijf de vier cijfers van een postcode, zoals 9712, of een reeks van laag naar hoog, zoals 9700-9799.`
}

/** The postcodes a rule is about. */
export const postcodes: TextField = {
  name: 'postcodes',
  type: 'text',
  hasMany: true,
  hooks: { beforeValidate: [tidyAll] },
  validate: validPostcodes,
  label: { nl: 'Postcodes', en: 'Postcodes' },
  admin: {
    description: {
      nl: 'Vier cijfers (9712) of een reeks (9700-9799); druk na elk op Enter. Leeg: elke postcode, ook als de vrager er geen gaf.',
      en: 'Four digits (9712) or a range (9700-9799); press Enter after each. Empty: any postcode, also when the sender gave none.',
    },
  },
}
