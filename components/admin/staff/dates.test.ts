import { expect, it } from 'vitest'

import { dateInWords, dayInWords, momentInWords } from './dates'

it('writes a day in words', () => {
  expect(dayInWords('2026-11-03', 'nl')).toBe('3 november 2026')
  expect(dayInWords('2026-11-03', 'en')).toBe('3 November 2026')
})

it('uses the clock of the Netherlands, in summer and in winter', () => {
  expect(dateInWords('2026-11-03T23:30:00Z', 'nl')).toBe('4 november 2026')
  expect(momentInWords('2026-07-03T12:05:00Z', 'nl')).toMatch(/^3 juli 2026 .*14:05$/)
  expect(momentInWords('2026-11-03T12:05:00Z', 'en')).toMatch(/^3 November 2026 .*13:05$/)
})
