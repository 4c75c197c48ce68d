import type { CollectionConfig } from 'payload'

import { closed } from './access/closed'
import { administrators } from './access/roles'
import { groups } from './groups'
import { limitQueries } from './hooks/limit-queries'

/** What the retention job destroyed and when; references only. Nobody can change it. */
export const destructionReports: CollectionConfig = {
  slug: 'destruction-reports',
  labels: {
    singular: { nl: 'Vernietigingsverslag', en: 'Destruction report' },
    plural: { nl: 'Vernietigingsverslagen', en: 'Destruction reports' },
  },
  access: { read: administrators, create: closed, update: closed, delete: closed },
  admin: {
    group: groups.requests,
    useAsTitle: 'at',
    defaultColumns: ['at', 'count'],
    components: { beforeListTable: ['/components/admin/retention/coming#Coming'] },
    description: {
      nl: 'Welke vragen zijn vernietigd. Geef elk verslag door aan wie de reservekopieën bewaart: daar moeten dezelfde vragen weg.',
      en: 'Which requests were destroyed. Pass each report on to whoever keeps the backups: the same requests have to go there.',
    },
  },
  versions: false,
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  defaultSort: '-at',
  fields: [
    {
      name: 'at',
      type: 'date',
      required: true,
      label: { nl: 'Wanneer', en: 'When' },
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'd-M-yyyy HH:mm' } },
    },
    { name: 'count', type: 'number', required: true, label: { nl: 'Aantal', en: 'Number' } },
    {
      name: 'references',
      type: 'textarea',
      required: true,
      label: { nl: 'Kenmerk en uitkomst van elke vraag', en: 'Reference and outcome of each request' },
    },
  ],
  hooks: { beforeOperation: [limitQueries] },
}
