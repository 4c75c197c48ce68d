import { expect, it } from 'vitest'

import { progressOn } from './progress'

/** A stream that keeps what is written to it. */
function stream(isTTY: boolean) {
  const written: string[] = []
  return { written, isTTY, columns: 80, write: (text: string) => written.push(text) > 0 }
}

it('writes only the lines that stay when nobody watches', () => {
  const out = stream(false)
  const log = progressOn(out)
  log.working('seed', '1 of 2')
  log.done('seed', 'Seeded.')
  expect(out.written.join('')).toBe('Seeded.\n')
})

it('keeps what is going on together on the last line of a terminal', () => {
  const out = stream(true)
  const log = progressOn(out)
  log.working('seed', '1 of 2')
  log.working('build', '3 s')
  expect(out.written.join('').split('\r\u001b[K').at(-1)).toBe('1 of 2 · 3 s')
  log.done('seed', 'Seeded.')
  expect(out.written.join('').split('\r\u001b[K').at(-1)).toBe('Seeded.\n3 s')
})
