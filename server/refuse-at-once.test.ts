import { expect, test } from 'vitest'

import { failsInNext } from './refuse-at-once'

test.each([
  ['TRACE', '/ouders', true],
  ['OPTIONS', '*', true],
  ['GET', '/ouders', false],
  ['GET', 'http://example.test/ouders', false],
  ['OPTIONS', '/api/faq', false],
  ['POST', '/bericht', false],
])('%s %s is refused at once: %s', (method, url, refused) => {
  expect(failsInNext({ method, url })).toBe(refused)
})
