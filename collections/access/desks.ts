import type { Access, PayloadRequest } from 'payload'

import { requestReaders } from '@/domain/requests/readers'

import type { User } from '../payload-types'
import { hasRole, roles } from './roles'

type AtDesks = Pick<User, 'organisations' | 'centralPoint' | 'mediator'>

/** The desks whose requests an account handles: ids of samenwerkingsverbanden, 'central' and 'pool'. */
export function desksOf(user: AtDesks | null): string[] {
  if (!user) return []
  const own = (user.organisations ?? []).map((one) => (typeof one === 'string' ? one : one.id))
  return [...own, ...(user.centralPoint ? ['central'] : []), ...(user.mediator ? ['pool'] : [])]
}

/** True when the table of readers lets this account read requests of its own desks. */
export const readsRequests = (req: Pick<PayloadRequest, 'user'>): boolean =>
  roles.some((role) => requestReaders[role] === 'own-desks' && hasRole(req, [role]))

/** The requests that lie on one of the account's own desks, and no others. */
export const ownDesks: Access = ({ req }) =>
  readsRequests(req) ? { desk: { in: desksOf(req.user) } } : false
