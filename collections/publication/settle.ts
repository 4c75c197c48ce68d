import { type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'

import { siteLanguages } from '@/locales/languages'

import { noSuchLanguage } from '../hooks/settle-language'
import { refusal } from '../refusal'
import { ask } from './under-way'
import { isPublic, mainVersion, newestVersion } from './versions'

type Args = {
  id?: string
  data?: { _status?: unknown }
  draft?: boolean
  publishAllLocales?: boolean
  publishSpecificLocale?: string
  unpublishAllLocales?: boolean
}

/**
 * The button names the language it publishes. Payload's own way with that mixes up the rows of lists and
 * brings back withdrawn texts, so it goes the same way as any other save (one-language.ts).
 */
function takeLanguage(args: Args, req: PayloadRequest): void {
  const { publishSpecificLocale: named } = args
  if (!named) return
  const language = siteLanguages.find(({ code }) => code === named)
  if (!language) throw refusal(req, noSuchLanguage, 400)
  req.locale = language.code
  delete args.publishSpecificLocale
}

/** A save of a public text that has a newer draft, and that says nothing of publishing: it goes on with that draft. */
async function goesOnWithDraft(
  args: Args,
  collection: { slug: string },
  req: PayloadRequest,
): Promise<boolean> {
  if (args.id === undefined || args.draft || args.data?._status !== undefined) return false
  const of = { collection, id: args.id, req }
  return (await newestVersion(of))?._status === 'draft' && isPublic(await mainVersion(of))
}

/** Settles, before anything else, what a save does to the site. The hooks of the documents go by it. */
export const settlePublication: CollectionBeforeOperationHook = async ({
  args,
  operation,
  collection,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion') return args
  const given = args as Args
  const publishes = given.data?._status === 'published'
  if (operation === 'update') {
    takeLanguage(given, req)
    // Of many at once Payload takes the public texts; publishing means the newest, as it does for one.
    if (given.id === undefined && publishes) given.draft = true
    // Taking a text off the site asks nothing of the draft that stays, finished or not.
    else if (given.data?._status === 'draft' && !given.draft) given.unpublishAllLocales = true
    else if (await goesOnWithDraft(given, collection, req)) given.draft = true
  }
  ask(req, {
    draftOnly: given.draft === true && !publishes,
    languages: operation === 'restoreVersion' || given.publishAllLocales === true ? 'all' : 'one',
  })
  return args
}
