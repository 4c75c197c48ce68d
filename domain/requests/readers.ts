/**
 * Who may read requests. The access rules of the CMS ask this table, and the box "Wie leest dit?" on the
 * site is made of it, so the two cannot say different things. `host` is whoever runs the server or reads
 * its database; what is stored is sealed, so there is no rule that could let them.
 */
export const requestReaders = {
  caseworker: 'own-desks',
  administrator: 'nothing',
  editor: 'nothing',
  board: 'nothing',
  host: 'nothing',
} as const
export type Reader = keyof typeof requestReaders
export type Reads = (typeof requestReaders)[Reader]

/** The table as rows, those who read first. */
export const readerRows = (): { role: Reader; reads: Reads }[] =>
  (Object.keys(requestReaders) as Reader[]).map((role) => ({ role, reads: requestReaders[role] }))
