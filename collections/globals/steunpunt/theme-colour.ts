import type { TextField, TextFieldSingleValidation } from 'payload'

import { lowestContrast, parseHex } from '@/domain/colour/contrast'
import { papers } from '@/domain/colour/paper'

/** WCAG 2.2 AA for normal text. */
const enough = 4.5

const readable: TextFieldSingleValidation = (value, { req }) => {
  const english = req.i18n.language === 'en'
  const colour = typeof value === 'string' ? parseHex(value) : undefined
  if (!colour) return english ? 'Write a colour such as #1f5f5b.' : 'Schrijf een kleur zoals #1f5f5b.'
  const ratio = lowestContrast(colour, papers.light)
  if (ratio >= enough) return true
  const now = ratio.toFixed(1)
  return english
    ? `This colour is too light to read: its contrast is ${now} to 1 and must be at least ${enough} to 1. Choose a darker colour.`
    : `Deze kleur is te licht om te lezen: het contrast is ${now} op 1 en moet minstens ${enough} op 1 zijn. Kies een donkerder kleur.`
}

/** The one colour of the site, refused when text in it would not read on every background of the site. */
export const themeColour: TextField = {
  name: 'themeColour',
  type: 'text',
  required: true,
  defaultValue: '#1f5f5b',
  validate: readable,
  label: { nl: 'Kleur', en: 'Colour' },
  admin: {
    description: {
      nl: 'De ene kleur van knoppen en links. Een kleur die slecht leest, wordt geweigerd.',
      en: 'The one colour of buttons and links. A colour that reads badly is refused.',
    },
  },
}
