import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import type { Values } from './texts'
import { isPublic, mainVersion, newestVersion } from './versions'

/** What an operation was asked to do; Payload does not tell the hooks of the single documents. */
export type Asked = {
  /** only the draft: nothing of it reaches the site */
  draftOnly: boolean
  /** what it publishes: the language being saved, or all of them because somebody chose so */
  languages: 'one' | 'all'
}

/** A document whose save is under way, as it stood before. */
export type UnderWay = Asked & {
  main: Values | undefined
  /** what visitors could read */
  before: Values | undefined
  newest: Values | undefined
  /** what the save is made on top of instead of the newest draft (one-language.ts) */
  base?: Values
  /** what goes on as the newest draft after the save */
  rest?: Values
}

type Noted = { asked: Asked; documents: Map<string, UnderWay> }

declare module 'payload' {
  interface RequestContext {
    /** set by `ask`, read by the hooks of the documents; nobody else touches it */
    publication?: Noted
  }
}

type Context = Pick<PayloadRequest, 'context'>

/** Notes what this operation was asked, before its documents are read. */
export function ask({ context }: Context, asked: Asked): void {
  context.publication = { asked, documents: context.publication?.documents ?? new Map<string, UnderWay>() }
}

/** The save of this document in this request; undefined for a new one. */
export const saveUnderWay = ({ context }: Context, id: unknown): UnderWay | undefined =>
  context.publication?.documents.get(String(id))

/** True when a save of this request got as far as the hooks of a document: it may have reached the database. */
export const hasBegun = ({ context }: Context): boolean => (context.publication?.documents.size ?? 0) > 0

/** Notes how a document stood before its save; the first hook, because all others go by it. */
export const noteUnderWay: CollectionBeforeChangeHook = async ({ data, originalDoc, collection, req }) => {
  const id = (originalDoc as { id?: string } | undefined)?.id
  const noted = req.context.publication
  if (id === undefined || !noted) return data
  const of = { collection, id, req }
  const [main, newest] = [await mainVersion(of), await newestVersion(of)]
  noted.documents.set(id, { ...noted.asked, main, before: isPublic(main) ? main : undefined, newest })
  // A version that was published and comes back as a draft still says so here.
  return noted.asked.draftOnly ? { ...data, _status: 'draft' } : data
}
