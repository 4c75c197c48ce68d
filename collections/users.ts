import { Forbidden, type CollectionConfig, type Endpoint } from 'payload'

import { env } from '@/env'

import { administrators, administratorsOnly, administratorsOrSelf, roles } from './access/roles'
import { groups } from './groups'
import { limitQueries } from './hooks/limit-queries'

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
    update: administratorsOrSelf,
    delete: administrators,
    unlock: administrators,
  },
  auth: {
    cookies: { secure: env.siteUrl.startsWith('https:'), sameSite: 'Strict' },
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 4 * 60 * 60,
    useSessions: true,
    removeTokenFromResponses: true,
    useAPIKey: false,
  },
  admin: {
    group: groups.site,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'updatedAt'],
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
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'editor',
      saveToJWT: true,
      access: { create: administratorsOnly, update: administratorsOnly },
      options: [
        { value: 'administrator', label: { nl: 'Beheerder', en: 'Administrator' } },
        { value: 'editor', label: { nl: 'Redacteur', en: 'Editor' } },
      ],
      label: { nl: 'Rol', en: 'Role' },
      admin: {
        description: {
          nl: 'Een redacteur schrijft en publiceert. Een beheerder maakt ook accounts en kan verwijderen.',
          en: 'An editor writes and publishes. An administrator also makes accounts and can delete.',
        },
      },
    },
  ],
  endpoints: [noFirstRegister],
  hooks: { beforeOperation: [limitQueries] },
}
