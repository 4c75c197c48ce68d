import {
  APIError,
  commitTransaction,
  Forbidden,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'

import { staff } from '../../access/roles'
import type { Values } from '../texts'
import { publicVersion, type Asked } from '../versions'

const notPublic = {
  nl: 'Deze tekst staat niet op de site.',
  en: 'This text is not on the site.',
}

/** The document that the path names, for who may change texts. @throws Forbidden, APIError 404 */
export function documentOf(req: PayloadRequest) {
  if (staff({ req }) !== true) throw new Forbidden(req.t)
  const { collection, id } = req.routeParams ?? {}
  const config = req.payload.config.collections.find(({ slug }) => slug === collection)
  if (!config || typeof id !== 'string') throw new APIError('There is no such document.', 404)
  return { collection: config, id, req }
}

/** What visitors read of it. @throws APIError 409 when that is nothing */
export async function publicVersionOf(asked: Asked): Promise<Values> {
  const version = await publicVersion(asked)
  const language = asked.req.i18n.language === 'en' ? 'en' : 'nl'
  if (!version) throw new APIError(notPublic[language], 409, null, true)
  return version
}

/** Several writes as one, where the database can. */
export async function together(req: PayloadRequest, writes: () => Promise<void>): Promise<void> {
  const begun = await initTransaction(req)
  try {
    await writes()
    if (begun) await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
