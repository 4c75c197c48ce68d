import {
  isolateObjectProperty,
  type CollectionBeforeOperationHook,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { z } from 'zod'

import { siteLanguages } from '@/locales/languages'

import { isPayloads, type Entity } from './entity'
import { isValues } from './places'
import { refuse, refuseUnsound } from './refuse'
import { freeRowIds } from './row-ids'
import { withoutSystemFields } from './system'

/** What is read of the arguments of a write. */
const anything = z.unknown().optional()
const writing = z.looseObject({ data: anything, draft: anything, id: anything })
type Writing = z.infer<typeof writing>

const asId = (id: unknown): string | undefined => (typeof id === 'string' ? id : undefined)

/** A form that only sends a new file has no data. */
const dataOf = ({ data }: Writing, req: PayloadRequest): unknown => data ?? (req.file ? {} : data)

/** Checks a write and gives back its data, without what the CMS fills in by itself. */
async function atTheDoor(
  entity: Entity,
  args: Writing,
  req: PayloadRequest,
  fromClient: boolean,
): Promise<unknown> {
  let data = dataOf(args, req)
  if (fromClient && isValues(data)) {
    const { flattenedFields } = entity.config
    const own = { id: asId(args.id), globalType: entity.kind === 'global' ? entity.config.slug : undefined }
    const without = withoutSystemFields(flattenedFields, data, own)
    refuse(without.problems, { entity, req })
    data = without.data
  }
  const draft = args.draft === true && !(isValues(data) && data._status === 'published')
  const id = asId(args.id)
  await refuseUnsound({ entity, data, req, draft, id })
  if (isValues(data)) await freeRowIds(entity, data, id, req)
  return data
}

/** An older version is put back in all its languages, so each of them is looked at. */
async function beforeRestore(config: SanitizedCollectionConfig, args: Writing, req: PayloadRequest) {
  const entity: Entity = { kind: 'collection', config }
  for (const { code: locale } of siteLanguages) {
    const found = await req.payload.findVersionByID({
      collection: config.slug,
      id: String(args.id),
      locale,
      fallbackLocale: false,
      depth: 0,
      disableErrors: true,
      req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    })
    const data: unknown = found?.version
    // What was stored once may point at what is gone now: the site leaves that out, and publishing asks for it.
    if (data) await refuseUnsound({ entity, data, req, draft: true, id: asId(found.parent) })
  }
}

/**
 * Looks at everything that is written to a collection, whoever writes it and by whatever way, before any
 * other hook does. Whoever may not write at all is told so by Payload, and nothing about fields.
 */
export const soundCollection: CollectionBeforeOperationHook = async (hook) => {
  const { collection: config, operation, req, overrideAccess } = hook
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion') return hook.args
  // Payload writes to its own collections in ways of its own, which its hooks put right afterwards.
  if (overrideAccess && isPayloads(config.slug)) return hook.args
  const args = writing.parse(hook.args)
  const access = config.access[operation === 'create' ? 'create' : 'update']
  if (!overrideAccess && !(await access({ req, id: asId(args.id), data: args.data }))) return hook.args
  if (operation === 'restoreVersion') {
    await beforeRestore(config, args, req)
    return hook.args
  }
  const data = await atTheDoor({ kind: 'collection', config }, args, req, !overrideAccess)
  return Object.assign(hook.args, { data })
}

/** The same for a global. */
export const soundGlobal: GlobalBeforeOperationHook = async (hook) => {
  const { global: config, operation, req, overrideAccess } = hook
  if (operation !== 'update') return undefined
  const args = writing.parse(hook.args)
  if (!overrideAccess && !(await config.access.update({ req, data: args.data }))) return undefined
  const data = await atTheDoor({ kind: 'global', config }, args, req, !overrideAccess)
  return { ...args, data }
}
