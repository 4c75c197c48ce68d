import type { Payload } from 'payload'

import type { KeyringAct } from '@/domain/keyring'

import type { AuditAction } from '../audit-log/entries'
import { record } from '../audit-log/record'

const logged: Record<KeyringAct['act'], AuditAction> = {
  enrol: 'keys-enrolled',
  'change-passphrase': 'keys-passphrase-changed',
  found: 'keys-founded',
  opened: 'keys-opened',
  grant: 'keys-granted',
  leave: 'keys-taken-away',
  rotate: 'keys-rotated',
  'recovery-tested': 'keys-recovery-tested',
  'renew-recovery': 'keys-recovery-renewed',
}

/** Whom an act is about, besides who did it. */
const aboutWhom = (act: KeyringAct): string | undefined =>
  act.act === 'rotate' ? act.remove : 'user' in act ? act.user : undefined

/** Writes down a change of the keys; before it is made, so that none is made unseen. */
export const logAct = (
  payload: Payload,
  act: KeyringAct,
  who: Pick<Parameters<typeof record>[1], 'user' | 'reason' | 'detail'>,
): Promise<void> => record(payload, { detail: aboutWhom(act), ...who, action: logged[act.act] })
