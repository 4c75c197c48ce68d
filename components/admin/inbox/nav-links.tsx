import type { ServerProps } from 'payload'

import { mustSetUp } from '@/domain/second-factor/required'

import './nav-links.css'
import { NavList } from './nav-list'

/**
 * The ways to the requests and to the keys in the menu of the CMS, for those who may go there: an account that
 * must still set up its second step may not yet, and each question it asked would be logged as refused.
 */
export function NavLinks({ user }: Pick<ServerProps, 'user'>) {
  const role: string | undefined = user?.role
  const caseworker = role === 'caseworker'
  if (!user || mustSetUp(user) || (!caseworker && role !== 'administrator')) return null
  return <NavList requests={caseworker} />
}
