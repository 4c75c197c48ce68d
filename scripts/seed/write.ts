import type { Payload } from 'payload'

import type { Progress } from '../progress'
import { fieldsOf, readStored, save, saveRecord } from './cms'
import { documentData, type FindId } from './data'
import { hasEnglish } from './english'
import { markdownConverter } from './markdown'
import type { Work } from './plan'
import { kinds } from './schemas'
import { withRowIds, type Values } from './values'

/** A document whose Dutch text is written. */
type Begun = Work & { id: string; saved: Values }

/** Ids by key, and of organisations also by code; `note` adds one. */
function idIndex(work: readonly Work[]) {
  const ids = new Map<string, string>()
  const note = ({ one }: Pick<Work, 'one'>, id: string) => {
    ids.set(one.key, id)
    if (one.kind === 'organisations') ids.set(one.content.code, id)
  }
  for (const item of work) if (item.id !== undefined) note(item, item.id)
  const find: FindId = (key) => ids.get(key)
  return { note, find }
}

/**
 * Writes what has to be made or updated: all of it in Dutch, and then English and the relations that
 * point forwards. What is updated is first remembered without a hash, so that a run that was cut off is resumed.
 * @param open what has to be made or updated
 * @param all every document with a content file, for relations to point at
 */
export async function write(
  payload: Payload,
  open: readonly Work[],
  all: readonly Work[],
  log: Progress,
): Promise<void> {
  if (open.length === 0) return
  log.line(`Writing ${open.length} texts to the CMS.`)
  const convert = await markdownConverter(payload.config)
  const { note, find } = idIndex(all)
  const begun: Begun[] = []

  for (const item of open) {
    const { one, id } = item
    log.working('seed', `Content: ${one.kind} ${begun.length + 1} of ${open.length} in Dutch`)
    if (item.record) await saveRecord(payload, one.key, item.record, { document: id, fileHash: null })
    const making = { find, convert, fields: fieldsOf(payload, one.kind) }
    const saved = await save(payload, one.kind, id, 'nl', documentData(one, 'nl', making))
    note(item, saved.id)
    begun.push({ ...item, id: saved.id, saved })
  }

  for (const [index, { one, id, saved }] of begun.entries()) {
    log.working('seed', `Content: ${one.kind} ${index + 1} of ${begun.length} in English`)
    const making = { find, convert, fields: fieldsOf(payload, one.kind) }
    const language = hasEnglish(one.content) ? 'en' : 'nl'
    if (language === 'nl' && !making.fields.some(({ name }) => name === 'related')) continue
    await save(payload, one.kind, id, language, withRowIds(documentData(one, language, making), saved))
  }

  await remember(payload, begun)
}

/** Remembers each document as it stands now; a difference found later is an editor's. */
async function remember(payload: Payload, begun: readonly Begun[]): Promise<void> {
  for (const kind of kinds) {
    const ofKind = begun.filter(({ one }) => one.kind === kind)
    if (ofKind.length === 0) continue
    const hashes = new Map((await readStored(payload, kind)).map(({ id, hash }) => [id, hash]))
    for (const { one, id, record } of ofKind)
      await saveRecord(payload, one.key, record, {
        document: id,
        fileHash: one.hash,
        documentHash: hashes.get(id),
      })
  }
}
