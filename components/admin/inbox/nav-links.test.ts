import { expect, it, vi } from 'vitest'

import { NavLinks } from './nav-links'

vi.mock('./nav-list', () => ({ NavList: () => null }))

type User = Parameters<typeof NavLinks>[0]['user']
const user = (role: string, secondFactorSince?: string): User =>
  Object.assign(Object.create(null), { id: 'a1', collection: 'users', role, secondFactorSince })
const since = '2026-11-21T12:00:00.000Z'

it.each([
  ['a caseworker', user('caseworker', since), { requests: true }],
  ['an administrator', user('administrator', since), { requests: false }],
  ['a caseworker who must still set up the second step', user('caseworker'), undefined],
  ['an administrator who must still do so', user('administrator'), undefined],
  ['an editor', user('editor', since), undefined],
  ['nobody', undefined, undefined],
])('%s', (_, who, props) => {
  expect(NavLinks({ user: who })?.props).toEqual(props)
})
