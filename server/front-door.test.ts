import { describe, expect, it } from 'vitest'

import { forWholeFile, isFile, isReadable, loginFor, methodsOf } from './front-door'

describe('which methods a path takes', () => {
  it.each([
    ['/ouders', false, 'GET HEAD'],
    ['/theme.css', false, 'GET HEAD'],
    ['/administratie', false, 'GET HEAD'],
    ['/ouders/contact/vraag', true, 'GET HEAD POST'],
    ['/admin', false, 'GET HEAD POST'],
    ['/admin/collections/faq', false, 'GET HEAD POST'],
  ])('%s', (path, takesForm, methods) => {
    expect(methodsOf(path, takesForm)?.join(' ')).toBe(methods)
  })

  it('the API decides for itself', () => {
    expect(methodsOf('/api/faq', false)).toBeUndefined()
    expect(methodsOf('/api', false)).toBeDefined()
  })
})

it.each([
  ...['/ouders/%00', '/%1F', '/%7f', '/%ff', '/%E0%A4%A', '/%', '/api/%00', '/api/%ff'],
  ...['/ouders/vragen/%252e%252e', '/ouders/vragen/%5c..', '/ouders/vragen%20'],
])('%s cannot be read', (path) => {
  expect(isReadable(path)).toBe(false)
})

it.each(['/', '/ouders/vragen/caf%C3%A9', '/ouders%2fvragen', '/api/media/file/50%25%20af.webp'])(
  '%s can be read',
  (path) => {
    expect(isReadable(path)).toBe(true)
  },
)

it.each(['/enhance/quick-exit.mjs', '/_next/static/chunks/a.js', '/theme.css', '/.well-known/security.txt'])(
  '%s is a file',
  (path) => {
    expect(isFile(path)).toBe(true)
  },
)

it.each([
  '/enhance/ouders',
  '/enhance/a/b.mjs',
  '/_next/image',
  '/robots.txt/x',
  '/theme.css.map',
  '/brand/a.svg',
])('%s is none', (path) => {
  expect(isFile(path)).toBe(false)
})

it('asks for whole files only, and keeps what makes a cheap answer', () => {
  const asked = forWholeFile(new Headers({ range: 'bytes=9-', 'if-match': '"x"', 'if-none-match': '"y"' }))
  expect([...asked.keys()]).toEqual(['if-none-match'])
})

it.each([
  ['/admin', '', '/admin/login'],
  ['/admin/whatever', '', '/admin/login?redirect=%2Fadmin%2Fwhatever'],
  ['/admin/collections/faq', '?limit=10', '/admin/login?redirect=%2Fadmin%2Fcollections%2Ffaq%3Flimit%3D10'],
  ['/admin/login/x', '', '/admin/login?redirect=%2Fadmin%2Flogin%2Fx'],
])('who is not logged in goes from %s%s to %s', (path, search, login) => {
  expect(loginFor(path, search)).toBe(login)
})

it.each(['/admin/login', '/admin/forgot', '/admin/reset/abc123'])('%s is for anybody', (path) => {
  expect(loginFor(path, '')).toBeUndefined()
})
