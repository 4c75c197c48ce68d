import type { Field } from 'payload'

import { openingHours } from '../../fields/opening-hours'
import { webAddress } from '../../fields/web-address'
import { closedDates, schoolHolidays } from './closed'

/** How and when people reach the steunpunt. */
export const reach: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'phone',
        type: 'text',
        label: { nl: 'Telefoon', en: 'Phone' },
        admin: { description: { nl: 'Staat op elke pagina.', en: 'On every page.' } },
      },
      {
        name: 'mail',
        type: 'email',
        label: { nl: 'E-mail', en: 'E-mail' },
        admin: {
          description: {
            nl: 'Een adres van het steunpunt, niet van een persoon.',
            en: 'An address of the steunpunt, not of a person.',
          },
        },
      },
    ],
  },
  webAddress({
    name: 'site',
    label: { nl: 'Andere website', en: 'Other website' },
    admin: {
      description: {
        nl: 'Een site van uzelf buiten deze. Staat onder aan de pagina.',
        en: 'A site of your own besides this one. Stands at the foot of the page.',
      },
    },
  }),
  openingHours,
  closedDates,
  schoolHolidays,
  {
    name: 'replyWorkingDays',
    type: 'number',
    min: 1,
    max: 30,
    label: { nl: 'Antwoord binnen (eigen werkdagen)', en: 'Reply within (own working days)' },
    admin: {
      description: {
        nl: 'De belofte aan wie iets vraagt. Alleen dagen waarop u open bent tellen; zonder openingstijden maandag tot en met vrijdag. De dag van de vraag telt niet mee. Leeg: geen belofte.',
        en: 'The promise to whoever asks something. Only days on which you are open count; without opening hours, Monday to Friday. The day of the question does not count. Empty: no promise.',
      },
    },
  },
]
