/** What the seed remembers of a document it wrote; without hashes it was still writing it. */
export type SeedRecord = {
  id: string
  document?: string | null
  fileHash?: string | null
  documentHash?: string | null
}

/** What stands in the CMS now. */
export type Stored = { id: string; hash: string }

export type Decision = { act: 'create' | 'update' | 'unchanged' } | { act: 'left alone'; reason: string }

/**
 * Decides what to do with one content file; an editor's work always wins.
 * @param stored the document that was seeded from this file, or else the one at its address
 * @param cutOff true when the run before this one did not finish: what has no record yet is its work
 */
export function decide(
  fileHash: string,
  record: SeedRecord | undefined,
  stored: Stored | undefined,
  cutOff: boolean,
): Decision {
  if (!record && !cutOff)
    return stored
      ? { act: 'left alone', reason: 'has the name of a document made in the CMS' }
      : { act: 'create' }
  if (!record?.fileHash) return { act: stored ? 'update' : 'create' }
  if (!stored) return { act: 'left alone', reason: 'was deleted in the CMS' }
  if (stored.hash !== record.documentHash) return { act: 'left alone', reason: 'was changed in the CMS' }
  return { act: record.fileHash === fileHash ? 'unchanged' : 'update' }
}
