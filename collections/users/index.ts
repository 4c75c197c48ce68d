import { Forbidden, type CollectionConfig, type Endpoint } from 'payload'

import { sessionMinutes } from '@/domain/session'
import { env } from '@/env'

import { administrators, administratorsOrSelf, changesAccounts, roles } from '../access/roles'
import { groups } from '../groups'
import { limitQueries } from '../hooks/limit-queries'
import { desks } from './desks'
import { forgotPassword } from './login/forgot-password'
import { forgetAfterUnlock, guardLogin } from './login/guard-login'
import { resetPassword } from './login/reset-password'
import { checkNewPassword, checkResetPassword } from './password/check-password'
import { role } from './role'
import { askCode, forgetSecondFactor } from './second-factor/at-login'
import { secondFactorEndpoints } from './second-factor/endpoints'
import { secondFactor } from './second-factor/fields'
import { tellReason } from './second-factor/refusal'
import { logAccount, logAccountDeleted } from './log-account'
import { takeKeysOfFormerCaseworker, takeKeysOfLeaving } from './take-keys'

/** Payload lets anybody make the first account of an empty site; here only the start script does. */
const noFirstRegister: Omit<Endpoint, 'root'> = {
  path: '/first-register',
  method: 'post',
  handler: ({ t }) => {
    throw new Forbidden(t)
  },
}

/** Accounts of staff. Only an administrator makes them; there is no self-registration. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: { nl: 'Account', en: 'Account' }, plural: { nl: 'Accounts', en: 'Accounts' } },
  access: {
    admin: ({ req }) => roles.some((role) => req.user?.role === role),
    read: administratorsOrSelf,
    create: administrators,
    update: changesAccounts,
    delete: administrators,
    unlock: administrators,
  },
  auth: {
    cookies: { secure: env.siteUrl.startsWith('https:'), sameSite: 'Strict' },
    // Never reached: guardLogin counts before it, and a right password is all that comes further.
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    // The CMS renews it while somebody works (components/admin/login/renew-session.tsx).
    tokenExpiration: sessionMinutes * 60,
    useSessions: true,
    removeTokenFromResponses: true,
    useAPIKey: false,
  },
  admin: {
    group: groups.site,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'secondFactorSince'],
    description: { nl: 'Wie in dit CMS mag werken.', en: 'Who may work in this CMS.' },
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      label: { nl: 'Naam', en: 'Name' },
      admin: {
        description: {
          nl: 'Zo herkennen collega’s u. Staat nooit op de site.',
          en: 'How colleagues recognise you. Never on the site.',
        },
      },
    },
    role,
    ...desks,
    ...secondFactor,
  ],
  endpoints: [noFirstRegister, forgotPassword, resetPassword, ...secondFactorEndpoints],
  hooks: {
    beforeOperation: [limitQueries, guardLogin, checkResetPassword],
    beforeValidate: [checkNewPassword],
    beforeLogin: [askCode],
    beforeChange: [takeKeysOfFormerCaseworker],
    beforeDelete: [takeKeysOfLeaving],
    afterChange: [logAccount],
    afterDelete: [logAccountDeleted, forgetSecondFactor],
    afterOperation: [forgetAfterUnlock],
    afterError: [tellReason],
  },
}
