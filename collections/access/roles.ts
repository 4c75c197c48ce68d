import type { Access, FieldAccess, PayloadRequest } from 'payload'

import { mustSetUp } from '@/domain/second-factor/required'

/** What an account may do. */
export const roles = ['administrator', 'editor', 'caseworker', 'board'] as const
export type Role = (typeof roles)[number]

/** Who writes the site. */
const writers: readonly Role[] = ['administrator', 'editor']

/**
 * True when this account has one of the roles and may act on it: without the second factor that it needs
 * it may do nothing but set that up.
 */
export function hasRole({ user }: Pick<PayloadRequest, 'user'>, wanted: readonly Role[]): boolean {
  return Boolean(user && !mustSetUp(user) && wanted.some((role) => user.role === role))
}

/** Who reads the texts in the CMS, drafts too: caseworkers look answers up, the board does not. */
export const readsTexts = (req: Pick<PayloadRequest, 'user'>): boolean =>
  hasRole(req, [...writers, 'caseworker'])

export const staff: Access = ({ req }) => hasRole(req, writers)
export const administrators: Access = ({ req }) => hasRole(req, ['administrator'])
export const administratorsOnly: FieldAccess = ({ req }) => hasRole(req, ['administrator'])

/** Administrators see every account; others see only their own. */
export const administratorsOrSelf: Access = ({ req }) => {
  if (!req.user) return false
  return hasRole(req, ['administrator']) || { id: { equals: req.user.id } }
}

/** The same for changing one. */
export const changesAccounts: Access = (args) => hasRole(args.req, roles) && administratorsOrSelf(args)
