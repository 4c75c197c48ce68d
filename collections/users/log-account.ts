import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import { record } from '../audit-log/record'

/** The fields that decide who may read what, or who can log in. */
const watched = ['role', 'organisations', 'centralPoint', 'mediator', 'email'] as const

/**
 * Writes down that an account was made, or got other rights or another password: whoever may change who
 * reads requests does not do so unseen. Names of fields only.
 */
export const logAccount: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req, data }) => {
  const entry = { user: req.user, detail: String(doc.id) }
  if (operation === 'create') return record(req.payload, { ...entry, action: 'account-made' })
  const changed: string[] = watched.filter(
    (field) => JSON.stringify(doc[field] ?? null) !== JSON.stringify(previousDoc?.[field] ?? null),
  )
  if (data?.password) changed.push('password')
  if (changed.length > 0)
    await record(req.payload, {
      ...entry,
      action: 'account-changed',
      detail: `${entry.detail} (${changed.join(', ')})`,
    })
}

export const logAccountDeleted: CollectionAfterDeleteHook = ({ id, req }) =>
  record(req.payload, { action: 'account-deleted', user: req.user, detail: String(id) })
