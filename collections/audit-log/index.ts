import type { CollectionConfig, Field, PayloadRequest } from 'payload'

import { closed } from '../access/closed'
import { administrators } from '../access/roles'
import { groups } from '../groups'
import { limitQueries } from '../hooks/limit-queries'
import { refusal } from '../refusal'
import { auditActions, auditActors, auditReasons } from './entries'
import { exportLog } from './export'
import { actionWords, actorWords, reasonWords } from './words'

const addedToOnly = {
  nl: 'Aan het logboek komt alleen iets bij. Niemand kan er iets in veranderen of wissen.',
  en: 'The audit log is only added to. Nobody can change or delete anything in it.',
}

/** Also refuses code of the server itself: what was written stays. */
function appendOnly({ req }: { req: PayloadRequest }): never {
  throw refusal(req, addedToOnly, 403)
}

const text = (name: string, nl: string, en: string): Field => ({ name, type: 'text', label: { nl, en } })

/** Who read or did what with which request or key, when, and why. Nobody can change or delete it. */
export const auditLog: CollectionConfig = {
  slug: 'audit-log',
  labels: {
    singular: { nl: 'Regel in het logboek', en: 'Audit log entry' },
    plural: { nl: 'Logboek', en: 'Audit log' },
  },
  access: { read: administrators, create: closed, update: closed, delete: closed },
  admin: {
    group: groups.requests,
    useAsTitle: 'action',
    defaultColumns: ['at', 'action', 'accountName', 'actor', 'request', 'reason', 'detail'],
    components: { beforeListTable: ['/components/admin/audit-log/export-form#ExportForm'] },
    description: {
      nl: 'Wie wat met welke vraag of sleutel deed, wanneer en waarom. Alleen toevoegen kan; niemand kan iets veranderen of wissen.',
      en: 'Who did what with which request or key, when and why. It is only added to; nobody can change or delete anything.',
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
      index: true,
      label: { nl: 'Wanneer', en: 'When' },
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'd-M-yyyy HH:mm' } },
    },
    {
      name: 'action',
      type: 'select',
      required: true,
      index: true,
      options: auditActions.map((value) => ({ value, label: actionWords[value] })),
      label: { nl: 'Wat', en: 'What' },
    },
    {
      name: 'actor',
      type: 'select',
      required: true,
      options: auditActors.map((value) => ({ value, label: actorWords[value] })),
      label: { nl: 'Door', en: 'By' },
    },
    text('account', 'Account (kenmerk)', 'Account (id)'),
    text('accountName', 'Account', 'Account'),
    { ...text('request', 'Vraag', 'Request'), index: true } as Field,
    {
      name: 'reason',
      type: 'select',
      options: auditReasons.map((value) => ({ value, label: reasonWords[value] })),
      label: { nl: 'Waarom', en: 'Why' },
    },
    text('detail', 'Bijzonderheid', 'Detail'),
  ],
  endpoints: [exportLog],
  hooks: { beforeOperation: [limitQueries], beforeChange: [onlyNew], beforeDelete: [appendOnly] },
}

function onlyNew(change: { operation: string; data: object; req: PayloadRequest }): object {
  return change.operation === 'create' ? change.data : appendOnly(change)
}
