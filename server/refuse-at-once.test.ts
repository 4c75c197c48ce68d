import { expect, test } from 'vitest'

import { statusAtOnce } from './refuse-at-once'

test.each([
  ['TRACE', '/ouders', 405],
  ['OPTIONS', '*', 405],
  ['GET', '/_next/data/x/ouders.json', 404],
  ['GET', '/ouders', undefined],
  ['GET', '/_next/static/chunks/a.js', undefined],
  ['GET', 'http://example.test/ouders', undefined],
  ['OPTIONS', '/api/faq', undefined],
  ['POST', '/bericht', undefined],
])('%s %s is answered at once with %s', (method, url, status) => {
  expect(statusAtOnce({ method, url })).toBe(status)
})
