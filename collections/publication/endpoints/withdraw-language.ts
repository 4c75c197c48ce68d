import { APIError, type Endpoint } from 'payload'

import { defaultLanguage, siteLanguages } from '@/locales/languages'

import { refreshPages } from '../../hooks/refresh-pages'
import { withoutLanguage } from '../texts'
import { addVersion, newestVersion, writeMain } from '../versions'
import { documentOf, publicVersionOf, together } from './document'

/**
 * `POST /api/<collection>/:id/withdraw-language?locale=en`: takes one translation off the site; its readers
 * get the Dutch text. The translation goes on as a draft. Without Dutch there is no page: that is unpublished.
 * @throws Forbidden, APIError 400 for Dutch or an unknown language, 404, 409 when nothing is public
 */
export const withdrawLanguage: Omit<Endpoint, 'root'> = {
  path: '/:id/withdraw-language',
  method: 'post',
  handler: async (req) => {
    const of = documentOf(req)
    const language = siteLanguages.find(({ code }) => code === req.query.locale)?.code
    if (!language || language === defaultLanguage) throw new APIError('Name a translation: ?locale=en.', 400)
    await together(req, async () => {
      const version = await publicVersionOf(of)
      const draft = (await newestVersion(of)) ?? version
      const withdrawn = withoutLanguage(of.collection.flattenedFields, version, language)
      await writeMain(of, withdrawn)
      await addVersion(of, withdrawn)
      await addVersion(of, { ...draft, _status: 'draft' }, 2)
    })
    refreshPages(req)
    return Response.json({ id: of.id })
  },
}
