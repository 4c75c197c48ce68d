import type { Field } from 'payload'

import { administratorsOnly } from '../access/roles'

/** What an account may do. */
export const role: Field = {
  name: 'role',
  type: 'select',
  required: true,
  defaultValue: 'editor',
  saveToJWT: true,
  access: { create: administratorsOnly, update: administratorsOnly },
  options: [
    { value: 'administrator', label: { nl: 'Beheerder', en: 'Administrator' } },
    { value: 'editor', label: { nl: 'Redacteur', en: 'Editor' } },
    { value: 'caseworker', label: { nl: 'Behandelaar', en: 'Caseworker' } },
    { value: 'board', label: { nl: 'Bestuur', en: 'Board' } },
  ],
  label: { nl: 'Rol', en: 'Role' },
  admin: {
    description: {
      nl: 'Een redacteur schrijft en publiceert. Een behandelaar beantwoordt vragen van ouders en leerlingen. Een beheerder maakt accounts, kan verwijderen en ziet het logboek, maar leest geen vragen. Het bestuur ziet geen vragen en geen teksten.',
      en: 'An editor writes and publishes. A caseworker answers requests of parents and pupils. An administrator makes accounts, can delete and sees the audit log, but reads no requests. The board sees no requests and no texts.',
    },
  },
}
