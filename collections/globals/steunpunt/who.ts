import type { Field } from 'payload'

import { themeColour } from './theme-colour'

/** What the steunpunt is called and looks like. */
export const who: Field[] = [
  {
    name: 'name',
    type: 'text',
    required: true,
    localized: true,
    label: { nl: 'Naam van het steunpunt', en: 'Name of the steunpunt' },
    admin: { description: { nl: 'Staat boven elke pagina.', en: 'Stands above every page.' } },
  },
  {
    name: 'regionName',
    type: 'text',
    required: true,
    localized: true,
    label: { nl: 'Naam van de regio', en: 'Name of the region' },
    admin: {
      description: { nl: 'In zinnen als: zo gaat het in …', en: 'In sentences such as: how it goes in …' },
    },
  },
  {
    name: 'notice',
    type: 'textarea',
    localized: true,
    label: { nl: 'Mededeling boven elke pagina', en: 'Notice above every page' },
    admin: {
      description: {
        nl: 'Leeg laten als er niets te melden is.',
        en: 'Leave empty when there is nothing to say.',
      },
    },
  },
  {
    name: 'example',
    type: 'checkbox',
    defaultValue: false,
    label: { nl: 'Dit is een voorbeeld', en: 'This is an example' },
    admin: {
      description: { nl: 'Zet de site buiten zoekmachines.', en: 'Keeps the site out of search engines.' },
    },
  },
  themeColour,
]
