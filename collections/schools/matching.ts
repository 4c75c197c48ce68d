import type { TextFieldSingleValidation } from 'payload'

/** A required text of one shape; the message says what it should look like. */
export const matching =
  (shape: RegExp, nl: string, en: string): TextFieldSingleValidation =>
  (value, { req }) =>
    (typeof value === 'string' && shape.test(value)) || (req.i18n.language === 'en' ? en : nl)
