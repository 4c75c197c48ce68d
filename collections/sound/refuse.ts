import { APIError, ValidationError, type PayloadRequest } from 'payload'

import { leadingNowhere, newIn, type Pointer } from './missing'
import { isValues } from './places'
import { problemsIn, type Problem } from './problems'
import { sentence } from './words'
import type { Entity } from './entity'

/** A document that is about to be written. */
export type Write = {
  entity: Entity
  data: unknown
  req: PayloadRequest
  /** true when only a draft is written */
  draft: boolean
  /** the document that is changed, when it is one that is known */
  id?: string
}

/** @throws ValidationError 400 that names every field it is about, in the language of the CMS */
export function refuse(problems: readonly Problem[], { entity, req }: Pick<Write, 'entity' | 'req'>): void {
  if (problems.length === 0) return
  const errors = problems.map(({ path, label, ...reason }) => ({
    path,
    label,
    message: sentence(reason, req.i18n.language),
  }))
  throw new ValidationError({ collection: entity.config.slug, errors, req }, req.t)
}

/** The pointers that a write may not leave behind. */
async function dead(pointers: readonly Pointer[], { entity, req, draft, id }: Write): Promise<Pointer[]> {
  // A picture that is on its way has no id yet; a draft can wait for it.
  const nowhere = (await leadingNowhere(pointers, req)).filter((pointer) => !draft || pointer.id !== '')
  if (nowhere.length === 0 || !draft || id === undefined || entity.kind === 'global') return nowhere
  return newIn(nowhere, { collection: entity.config.slug, id }, req)
}

/**
 * Refuses a document that the site or the CMS could not read: a value that its field cannot hold, or a
 * pointer to nothing. What is missing is left to Payload, which asks for it at publication.
 * @throws ValidationError 400 naming each field; APIError 400 when it is no document at all
 */
export async function refuseUnsound(write: Write): Promise<void> {
  const { data, entity, req } = write
  if (!isValues(data)) throw new APIError(sentence({ why: 'document' }, req.i18n.language), 400, null, true)
  const { problems, pointers } = problemsIn(entity.config.flattenedFields, data, req.i18n)
  refuse(problems, write)
  const gone = await dead(pointers, write)
  refuse(
    gone.map(({ path, label, gone: reason }) => ({ ...reason, path, label })),
    write,
  )
}
