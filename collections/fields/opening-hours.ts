import type { Field, TextFieldSingleValidation } from 'payload'

const clock = /^([01]\d|2[0-3]):[0-5]\d$/

const time: TextFieldSingleValidation = (value, { req }) => {
  if (typeof value === 'string' && clock.test(value)) return true
  return req.i18n.language === 'en' ? 'Write a time such as 09:00.' : 'Schrijf een tijd zoals 09:00.'
}

const until: TextFieldSingleValidation = (value, options) => {
  const valid = time(value, options)
  const from = (options.siblingData as { from?: string }).from
  if (valid !== true || typeof value !== 'string' || !from || !clock.test(from) || value > from) return valid
  return options.req.i18n.language === 'en'
    ? 'The closing time must be later than the opening time.'
    : 'De sluitingstijd moet later zijn dan de openingstijd.'
}

const days = [
  ['1', 'maandag', 'Monday'],
  ['2', 'dinsdag', 'Tuesday'],
  ['3', 'woensdag', 'Wednesday'],
  ['4', 'donderdag', 'Thursday'],
  ['5', 'vrijdag', 'Friday'],
  ['6', 'zaterdag', 'Saturday'],
  ['7', 'zondag', 'Sunday'],
] as const

/** Opening hours as data, in Europe/Amsterdam: the site computes "now open" from them. */
export const openingHours: Field = {
  name: 'openingHours',
  type: 'array',
  label: { nl: 'Openingstijden', en: 'Opening hours' },
  labels: { singular: { nl: 'Tijd', en: 'Time' }, plural: { nl: 'Tijden', en: 'Times' } },
  admin: {
    description: {
      nl: 'Op de site staat daarmee of er nu iemand is. Op nationale feestdagen is alles gesloten.',
      en: 'With these the site says whether somebody is there now. Everything is closed on public holidays.',
    },
  },
  fields: [
    {
      name: 'days',
      type: 'select',
      hasMany: true,
      required: true,
      label: { nl: 'Dagen', en: 'Days' },
      admin: {
        description: {
          nl: 'Dagen met dezelfde tijden kunt u samen kiezen.',
          en: 'Days with the same hours can be chosen together.',
        },
      },
      options: days.map(([value, nl, en]) => ({ value, label: { nl, en } })),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'from',
          type: 'text',
          required: true,
          validate: time,
          label: { nl: 'Van', en: 'From' },
          admin: { description: { nl: 'Nederlandse tijd, zoals 09:00.', en: 'Dutch time, such as 09:00.' } },
        },
        {
          name: 'until',
          type: 'text',
          required: true,
          validate: until,
          label: { nl: 'Tot', en: 'Until' },
          admin: {
            description: {
              nl: 'Vanaf deze tijd zegt de site dat er niemand is.',
              en: 'From this time the site says nobody is there.',
            },
          },
        },
      ],
    },
  ],
}
