import { describe, expect, it } from 'vitest'

import { countByChoice, type HolderChoice, type KindChoice } from './rights-and-duties'

const documents = [
  { holder: 'ouder', kind: 'recht' },
  { holder: 'ouder', kind: 'plicht' },
  { holder: 'school', kind: 'plicht' },
] as const

const count = (holder: HolderChoice, kind: KindChoice) =>
  countByChoice(documents).find((choice) => choice.holder === holder && choice.kind === kind)?.count

describe('countByChoice', () => {
  it('counts what a combination of holder and kind shows', () => {
    expect(count('ouder', 'recht')).toBe(1)
    expect(count('ouder', 'alle')).toBe(2)
    expect(count('alle', 'plicht')).toBe(2)
    expect(count('alle', 'alle')).toBe(3)
  })

  it('says none for a combination without documents instead of leaving it out', () => {
    expect(count('school', 'recht')).toBe(0)
    expect(count('samenwerkingsverband', 'alle')).toBe(0)
  })

  it('has one answer for each of the fifteen combinations', () => {
    const names = countByChoice(documents).map(({ holder, kind }) => `${holder} ${kind}`)
    expect(names).toHaveLength(15)
    expect(new Set(names).size).toBe(15)
  })
})
