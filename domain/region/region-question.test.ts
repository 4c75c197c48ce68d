import { describe, expect, it } from 'vitest'

import { readRegionQuestion } from './region-question'

describe('the question where somebody lives', () => {
  it('finds nothing wrong on a first visit', () => {
    expect(readRegionQuestion({})).toEqual({ asked: false, postcode: '', wrong: {} })
  })

  it.each(['9712', '9712AB', ' 9712 ab '])('looks up 9712 for %j and keeps what was typed', (postcode) => {
    const question = readRegionQuestion({ postcode, sector: 'vo' })
    expect(question.lookup).toEqual({ pc4: '9712', sector: 'VO' })
    expect(question.postcode).toBe(postcode)
    expect(question.wrong).toEqual({})
  })

  it('reads the sector in capitals too, as schools may link it', () => {
    expect(readRegionQuestion({ postcode: '9712', sector: 'PO' }).lookup?.sector).toBe('PO')
  })

  it.each([
    ['0999', 'shape'],
    ['99999', 'shape'],
    ['<script>', 'shape'],
    ['', 'empty'],
    ['  ', 'empty'],
  ])('says what is wrong with %j and looks nothing up', (postcode, reason) => {
    const question = readRegionQuestion({ postcode, sector: 'vo' })
    expect(question.wrong).toEqual({ postcode: reason })
    expect(question.postcode).toBe(postcode)
    expect(question.lookup).toBeUndefined()
  })

  it('asks for the sector when only the postcode is known', () => {
    const question = readRegionQuestion({ postcode: '9712' })
    expect(question.wrong).toEqual({ sector: 'empty' })
    expect(question.lookup).toBeUndefined()
  })

  it('names everything that is wrong at once', () => {
    expect(readRegionQuestion({ postcode: '', sector: 'mbo' }).wrong).toEqual({
      postcode: 'empty',
      sector: 'empty',
    })
  })
})
