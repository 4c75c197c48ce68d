import type { Access, FieldAccess, PayloadRequest } from 'payload'

/** What an account may do. Caseworkers and board members come with the request box. */
export const roles = ['administrator', 'editor'] as const
export type Role = (typeof roles)[number]

function hasRole(req: PayloadRequest, wanted: readonly Role[]): boolean {
  return wanted.some((role) => req.user?.role === role)
}

export const staff: Access = ({ req }) => hasRole(req, roles)
export const administrators: Access = ({ req }) => hasRole(req, ['administrator'])
export const administratorsOnly: FieldAccess = ({ req }) => hasRole(req, ['administrator'])

/** Administrators see every account; an editor sees only their own. */
export const administratorsOrSelf: Access = ({ req }) => {
  if (!req.user) return false
  return hasRole(req, ['administrator']) || { id: { equals: req.user.id } }
}
