import { describe, expect, it } from 'vitest'

import { holdsBirthDate } from './birth-date'

describe('a birth date', () => {
  it.each([
    'geboren op 12-03-2012',
    'Geboortedatum: 12/3/2012',
    'geboortedatum\n12 03 2012, geb. 12-03-12',
    'hij is geboren op 12 maart 2012 in Groningen',
    'zij is 12 mrt. 2012 geboren',
    'geb.dat. 2012-03-12',
    'Born on March 12, 2012',
    'she was born on the 12th of March 2012',
    'date of birth 12.03.2012',
    'DOB: 12-3-12',
    '12-03-2012 is zij geboren',
  ])('is seen in %j', (text) => {
    expect(holdsBirthDate(text)).toBe(true)
  })

  it.each([
    'Op 12-03-2026 hadden we een gesprek.',
    'Mijn dochter is hier geboren. Op 12-03-2026 hadden we een gesprek.',
    'hij is geboren in 2012',
    'zij is 12 jaar',
    'geboren op 45-13-2012',
    'sinds 12 maart 2026 zit hij thuis',
    'geboren op 112-03-20123',
    'het pasgeborene van 12-03-2012',
  ])('is not seen in %j', (text) => {
    expect(holdsBirthDate(text)).toBe(false)
  })
})
