import type { Payload, TypedUser } from 'payload'

import type { AuditAction, AuditActor, AuditReason } from './entries'

export type AuditEntry = {
  action: AuditAction
  /** the account; left out for the sender and the server */
  user?: TypedUser | null
  actor?: AuditActor
  /** the reference of the request */
  request?: string
  reason?: AuditReason
  /** what it was done to: a desk, an account's id with which of its fields changed, an outcome */
  detail?: string
}

/** Adds an entry to the audit log. What must be logged is logged first and done after. */
export async function record(payload: Payload, entry: AuditEntry): Promise<void> {
  const { user, action, request, reason, detail } = entry
  await payload.create({
    collection: 'audit-log',
    depth: 0,
    // An insert of one document: no transaction to wait for, and none that could undo it.
    disableTransaction: true,
    data: {
      at: new Date().toISOString(),
      action,
      actor: entry.actor ?? (user ? 'staff' : 'server'),
      account: user?.id,
      accountName: user?.name,
      request,
      reason,
      detail,
    },
  })
}
