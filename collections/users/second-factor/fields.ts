import type { Condition, Field, FieldHook } from 'payload'

import { needsSecondFactor } from '@/domain/second-factor/required'

import { closedField } from '../../access/closed'
import { since } from './store'

const readSince: FieldHook = ({ data, req }) => (data?.id ? since(req.payload, String(data.id)) : undefined)

const own: Condition = (data, _, { user }) => data.id === user?.id

/** What an account shows of its second factor, which is kept elsewhere (collection.ts). */
export const secondFactor: Field[] = [
  {
    name: 'secondFactorSince',
    type: 'date',
    virtual: true,
    access: { create: closedField, update: closedField },
    hooks: { afterRead: [readSince] },
    label: { nl: 'Tweede stap sinds', en: 'Second step since' },
    admin: {
      readOnly: true,
      condition: (data) => Boolean(data.secondFactorSince) || (Boolean(data.id) && needsSecondFactor(data)),
      date: { displayFormat: 'd MMMM yyyy' },
      description: {
        nl: 'Leeg zolang dit account alleen met een wachtwoord inlogt. Een beheerder of behandelaar kan dan nog niets doen.',
        en: 'Empty as long as this account logs in with a password alone. Until then an administrator or caseworker can do nothing.',
      },
    },
  },
  {
    name: 'secondFactorLink',
    type: 'ui',
    admin: {
      condition: own,
      components: { Field: '/components/admin/second-factor/account-link#AccountLink' },
    },
  },
  {
    name: 'secondFactorRemoval',
    type: 'ui',
    admin: {
      condition: (data, siblings, context) =>
        Boolean(data.secondFactorSince) && !own(data, siblings, context),
      components: { Field: '/components/admin/second-factor/remove-for-other#RemoveForOther' },
    },
  },
]
