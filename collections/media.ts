import type { CollectionConfig } from 'payload'

import { env } from '@/env'

import { administrators, staff } from './access/roles'
import { everythingForSite } from './access/site'
import { groups } from './groups'
import { limitQueries } from './hooks/limit-queries'
import { refreshAfterChange, refreshAfterDelete } from './hooks/refresh-pages'
import { settleLanguage } from './hooks/settle-language'

/** Images. Files are public, the list of them is not; no SVG, because it can carry scripts. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: { nl: 'Beeld', en: 'Image' }, plural: { nl: 'Beelden', en: 'Images' } },
  access: {
    read: (args) => args.isReadingStaticFile === true || everythingForSite(args),
    create: staff,
    update: staff,
    delete: administrators,
  },
  disableDuplicate: true,
  admin: {
    disableCopyToLocale: true,
    group: groups.site,
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'updatedAt'],
    description: { nl: 'Foto’s en tekeningen voor teksten.', en: 'Pictures for texts.' },
  },
  upload: {
    staticDir: env.mediaDir,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
    pasteURL: false,
    formatOptions: { format: 'webp' },
    resizeOptions: { width: 1600, withoutEnlargement: true },
    imageSizes: [{ name: 'small', width: 640, formatOptions: { format: 'webp' } }],
    adminThumbnail: 'small',
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      required: true,
      localized: true,
      label: { nl: 'Beschrijving', en: 'Description' },
      admin: {
        description: {
          nl: 'Wat er te zien is, voor wie het beeld niet ziet. Zonder beschrijving kan het niet op de site.',
          en: 'What can be seen, for those who do not see the image.',
        },
      },
    },
  ],
  hooks: {
    beforeOperation: [settleLanguage, limitQueries],
    afterChange: [refreshAfterChange],
    afterDelete: [refreshAfterDelete],
  },
}
