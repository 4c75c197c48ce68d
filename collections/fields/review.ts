import type { Field } from 'payload'

const dayOnly = { date: { pickerAppearance: 'dayOnly', displayFormat: 'd-M-yyyy' } } as const

/** When the text was checked, when it must be checked again, and by whom. */
export const review: Field[] = [
  {
    name: 'reviewedOn',
    type: 'date',
    required: true,
    label: { nl: 'Nagekeken op', en: 'Checked on' },
    admin: {
      ...dayOnly,
      position: 'sidebar',
      description: { nl: 'Lezers zien deze datum bij de tekst.', en: 'Readers see this date near the text.' },
    },
  },
  {
    name: 'reviewBy',
    type: 'date',
    required: true,
    index: true,
    label: { nl: 'Opnieuw nakijken voor', en: 'Check again before' },
    admin: {
      ...dayOnly,
      position: 'sidebar',
      description: {
        nl: 'Na deze datum blijft de pagina staan, met een zin dat de tekst opnieuw wordt nagekeken.',
        en: 'After this date the page stays, with a sentence that the text is due for a check.',
      },
    },
  },
  {
    name: 'owner',
    type: 'text',
    required: true,
    label: { nl: 'Wie houdt dit bij?', en: 'Who keeps this up to date?' },
    admin: {
      position: 'sidebar',
      description: {
        nl: 'Een functie, geen naam. Alleen voor de redactie.',
        en: 'A function, not a name. For editors only.',
      },
    },
  },
]
