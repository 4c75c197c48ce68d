import type { CollectionConfig } from 'payload'

import { administrators, staff } from './access/roles'
import { everythingForSite } from './access/site'
import { slug } from './fields/slug'
import { groups } from './groups'
import { limitQueries } from './hooks/limit-queries'
import { refreshAfterChange, refreshAfterDelete } from './hooks/refresh-pages'
import { settleLanguage } from './hooks/settle-language'

/** The headings under which readers find questions. */
export const topics: CollectionConfig = {
  slug: 'topics',
  labels: { singular: { nl: 'Onderwerp', en: 'Topic' }, plural: { nl: 'Onderwerpen', en: 'Topics' } },
  access: { read: everythingForSite, create: staff, update: staff, delete: administrators },
  disableDuplicate: true,
  admin: {
    disableCopyToLocale: true,
    group: groups.content,
    useAsTitle: 'title',
    defaultColumns: ['title', 'youthTitle', 'order'],
    description: {
      nl: 'De koppen waaronder lezers vragen vinden.',
      en: 'The headings under which readers find questions.',
    },
  },
  defaultSort: 'order',
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      label: { nl: 'Naam voor ouders', en: 'Name for parents' },
      admin: { description: { nl: 'Staat als kop op de site.', en: 'Stands as a heading on the site.' } },
    },
    {
      name: 'youthTitle',
      type: 'text',
      required: true,
      localized: true,
      label: { nl: 'Naam voor jongeren', en: 'Name for young people' },
      admin: { description: { nl: 'Zoals een leerling het zou zeggen.', en: 'As a pupil would say it.' } },
    },
    {
      name: 'summary',
      type: 'text',
      localized: true,
      label: { nl: 'Zin voor ouders', en: 'Sentence for parents' },
      admin: { description: { nl: 'Staat onder de kop.', en: 'Stands below the heading.' } },
    },
    {
      name: 'youthSummary',
      type: 'text',
      localized: true,
      label: { nl: 'Zin voor jongeren', en: 'Sentence for young people' },
      admin: { description: { nl: 'Staat onder de kop.', en: 'Stands below the heading.' } },
    },
    {
      name: 'order',
      type: 'number',
      required: true,
      defaultValue: 100,
      label: { nl: 'Volgorde', en: 'Order' },
      admin: {
        position: 'sidebar',
        description: {
          nl: 'Waar mensen het meest voor komen, krijgt het laagste getal.',
          en: 'What people come for most gets the lowest number.',
        },
      },
    },
    slug,
  ],
  hooks: {
    beforeOperation: [settleLanguage, limitQueries],
    afterChange: [refreshAfterChange],
    afterDelete: [refreshAfterDelete],
  },
}
