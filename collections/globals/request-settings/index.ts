import type { Access, GlobalConfig } from 'payload'

import { administrators, hasRole } from '../../access/roles'
import { siteContext } from '../../access/site'
import { groups } from '../../groups'
import { refreshAfterGlobalChange } from '../../hooks/refresh-pages'
import { settleGlobalLanguage } from '../../hooks/settle-language'
import { recountRetention } from '../../requests/recount'
import { retention } from './retention'
import { rules } from './rules'

/** Whoever decides and whoever handles may see how requests go; the site tells visitors how long they are kept. */
const read: Access = ({ req }) =>
  hasRole(req, ['administrator', 'caseworker']) || req.context.site === siteContext.site

/** Where requests of parents and pupils go, and how long they are kept. */
export const requestSettings: GlobalConfig = {
  slug: 'request-settings',
  label: { nl: 'Contactformulier', en: 'Contact form' },
  access: { read, update: administrators },
  admin: {
    group: groups.requests,
    description: {
      nl: 'Wie krijgt een nieuwe vraag, en wanneer wordt zij vernietigd? Wat u bewaart, geldt meteen. Hoe lang wij bewaren, staat in "Wie leest dit?" bij het formulier.',
      en: 'Who gets a new request, and when is it destroyed? What you save holds at once. How long we keep requests is shown in "Who reads this?" with the form.',
    },
  },
  fields: [rules, retention],
  hooks: {
    beforeOperation: [settleGlobalLanguage],
    afterChange: [recountRetention, refreshAfterGlobalChange],
  },
}
