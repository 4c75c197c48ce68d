import { getTranslations } from 'next-intl/server'

import { rightsFor } from '@/server/queries/rights-and-duties'

import { documentPage } from './document-page'

/** One right or duty, with whose it is above its title. */
export const rightPage = documentPage({
  page: '/rechten-en-plichten/[slug]',
  documents: rightsFor,
  parts: async ({ holder, kind }, { level, locale }) => {
    const t = await getTranslations({ locale, namespace: 'rights.kicker' })
    return { kicker: holder && kind && t(`${level}.${holder}.${kind}`) }
  },
})
