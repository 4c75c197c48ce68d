import type { GlobalConfig } from 'payload'

import { staff } from '../access/roles'
import { everythingForSite } from '../access/site'
import { groups } from '../groups'
import { refreshAfterGlobalChange } from '../hooks/refresh-pages'
import { settleGlobalLanguage } from '../hooks/settle-language'

/** What the start pages lead with and the foot of the page links to. */
export const navigation: GlobalConfig = {
  slug: 'navigation',
  label: { nl: 'Startpagina en voettekst', en: 'Start page and footer' },
  access: { read: everythingForSite, update: staff },
  admin: {
    group: groups.site,
    description: { nl: 'Wat bezoekers als eerste zien.', en: 'What visitors see first.' },
  },
  fields: [
    {
      name: 'featured',
      type: 'relationship',
      relationTo: 'faq',
      hasMany: true,
      maxRows: 6,
      label: { nl: 'Vragen op de startpagina', en: 'Questions on the start page' },
      admin: {
        description: {
          nl: 'De drie tot zes vragen waar mensen nu het meest voor komen.',
          en: 'The three to six questions people come for most.',
        },
      },
    },
    {
      name: 'footerPages',
      type: 'relationship',
      relationTo: 'pages',
      hasMany: true,
      maxRows: 6,
      label: { nl: 'Pagina’s in de voettekst', en: 'Pages in the footer' },
      admin: {
        description: { nl: 'Zoals privacy en toegankelijkheid.', en: 'Such as privacy and accessibility.' },
      },
    },
  ],
  hooks: { beforeOperation: [settleGlobalLanguage], afterChange: [refreshAfterGlobalChange] },
}
