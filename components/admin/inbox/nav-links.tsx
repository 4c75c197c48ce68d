import type { ServerProps } from 'payload'

import './nav-links.css'
import { NavList } from './nav-list'

/** The ways to the requests and to the keys in the menu of the CMS, for those who may go there. */
export function NavLinks({ user }: Pick<ServerProps, 'user'>) {
  const role: string | undefined = user?.role
  const caseworker = role === 'caseworker'
  if (!caseworker && role !== 'administrator') return null
  return <NavList requests={caseworker} />
}
