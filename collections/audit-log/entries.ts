import { handlingReasons, readReasons } from '@/domain/requests/codes'

/** What can be written in the audit log: codes only, never a text of a sender or of staff. */
export const auditActions = [
  'request-received',
  'request-read',
  'request-taken',
  'request-assigned',
  'request-transferred',
  'request-held',
  'request-resumed',
  'request-replied',
  'request-noted',
  'request-called',
  'request-closed',
  'request-reopened',
  'sender-read',
  'sender-added',
  'sender-withdrew',
  'request-destroyed',
  'keys-enrolled',
  'keys-founded',
  'keys-opened',
  'keys-granted',
  'keys-rotated',
  'keys-taken-away',
  'keys-passphrase-changed',
  'keys-recovery-tested',
  'keys-recovery-renewed',
  'log-exported',
  'account-made',
  'account-changed',
  'account-deleted',
  'second-factor-removed',
] as const
export type AuditAction = (typeof auditActions)[number]

/** Who did it: an account, the sender of the request, or the server by itself. */
export const auditActors = ['staff', 'sender', 'server'] as const
export type AuditActor = (typeof auditActors)[number]

/** Why it was done: what staff choose from, and what the server does by itself. */
const ownReasons = ['desk-empty', 'waited-until', 'account-left', 'command-line'] as const
export const auditReasons = [...new Set([...readReasons, ...handlingReasons, ...ownReasons])]
export type AuditReason = (typeof auditReasons)[number]
