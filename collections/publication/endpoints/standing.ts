import type { Endpoint } from 'payload'

import { siteLanguages, type ContentLanguage } from '@/locales/languages'

import { unpublishedLanguages } from '../one-language'
import { inLanguage, textsOf } from '../texts'
import { newestVersion, publicVersion } from '../versions'
import { documentOf } from './document'

/** How a document stands, for the screens of the CMS. */
export type Standing = {
  /** the languages visitors can read it in; none when it is not on the site */
  public: ContentLanguage[]
  /** true when the newest version is not what visitors read */
  draft: boolean
  /** the languages in which that draft says something else */
  waiting: ContentLanguage[]
}

/** `GET /api/<collection>/:id/standing`: what visitors read of a document, and what waits. @throws Forbidden, APIError 404 */
export const standing: Omit<Endpoint, 'root'> = {
  path: '/:id/standing',
  method: 'get',
  handler: async (req) => {
    const of = documentOf(req)
    const { flattenedFields: fields } = of.collection
    const [before, newest] = [await publicVersion(of), await newestVersion(of)]
    const answer: Standing = {
      public: siteLanguages
        .map(({ code }) => code)
        .filter((code) => before && textsOf(fields, inLanguage(fields, before, code)).size > 0),
      draft: newest?._status === 'draft',
      waiting: newest?._status === 'draft' ? unpublishedLanguages(fields, { newest, before }) : [],
    }
    return Response.json(answer)
  },
}
