import type { Field, FieldHook, TextFieldSingleValidation } from 'payload'

const shape = /^[a-z0-9]+(-[a-z0-9]+)*$/

const validateSlug: TextFieldSingleValidation = (value, { req }) => {
  if (typeof value === 'string' && value.length <= 80 && shape.test(value)) return true
  return req.i18n.language === 'en'
    ? 'Use 1 to 80 lower-case letters, digits and single hyphens, such as what-is-an-opp.'
    : 'Gebruik 1 tot 80 kleine letters, cijfers en losse streepjes, zoals wat-is-een-opp.'
}

/**
 * A new draft without an address keeps none at all: databases that count an empty one as a value would
 * allow only one such draft.
 */
const leaveOutEmpty: FieldHook = ({ operation, siblingData, value }) => {
  if (operation === 'create' && !value) delete siblingData.slug
}

/** The last part of the page's address: one for both levels and all languages. */
export const slug: Field = {
  name: 'slug',
  type: 'text',
  required: true,
  unique: true,
  index: true,
  validate: validateSlug,
  hooks: { beforeValidate: [leaveOutEmpty] },
  label: { nl: 'Adres van de pagina', en: 'Address of the page' },
  admin: {
    position: 'sidebar',
    description: {
      nl: 'Het laatste deel van het webadres, voor beide niveaus en alle talen. Verandert u dit, dan stuurt het oude adres bezoekers door.',
      en: 'The last part of the web address, for both levels and all languages. If you change it, the old address sends visitors on.',
    },
  },
}

/** Addresses this document had while it was published; filled by a hook, never by hand. */
export const formerSlugs: Field = {
  name: 'formerSlugs',
  type: 'text',
  hasMany: true,
  label: { nl: 'Vroegere adressen', en: 'Former addresses' },
  admin: {
    position: 'sidebar',
    readOnly: true,
    condition: (data) => Array.isArray(data.formerSlugs) && data.formerSlugs.length > 0,
    description: {
      nl: 'Deze adressen sturen bezoekers voorgoed door naar het adres hierboven.',
      en: 'These addresses permanently send visitors on to the address above.',
    },
  },
}
