import type { GlobalConfig } from 'payload'

import { staff } from '../../access/roles'
import { everythingForSite } from '../../access/site'
import { groups } from '../../groups'
import { refreshAfterGlobalChange } from '../../hooks/refresh-pages'
import { settleGlobalLanguage } from '../../hooks/settle-language'
import { independence } from './independence'
import { reach } from './reach'
import { who } from './who'

/** Who this steunpunt is and how to reach it; used on every page. */
export const steunpunt: GlobalConfig = {
  slug: 'steunpunt',
  label: { nl: 'Het steunpunt', en: 'The steunpunt' },
  access: { read: everythingForSite, update: staff },
  admin: {
    group: groups.region,
    description: {
      nl: 'Naam, telefoon en openingstijden. Verandert elke pagina.',
      en: 'Name, phone and opening hours. Changes every page.',
    },
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: { nl: 'Wie wij zijn', en: 'Who we are' }, fields: who },
        { label: { nl: 'Bereikbaar', en: 'How to reach us' }, fields: reach },
        { label: { nl: 'Onafhankelijk', en: 'Independent' }, fields: independence },
      ],
    },
  ],
  hooks: { beforeOperation: [settleGlobalLanguage], afterChange: [refreshAfterGlobalChange] },
}
