import { describe, expect, it } from 'vitest'

import { ruleWords } from './rule-words'

const names: Record<string, string> = { t1: 'Thuis zitten', t2: 'Vervoer', o1: 'VO9901' }
const nameOf = (id: string) => names[id]

describe('a rule as one line', () => {
  it.each([
    [{ to: 'central' }, 'Elke vraag → het centrale punt'],
    [{ sectors: ['po', 'unknown'], to: 'pool' }, 'PO of soort onderwijs onbekend → de bemiddelaars'],
    [
      { sectors: ['vo'], postcodes: ['9712', '9700-9709'], to: 'organisation', organisation: 'o1' },
      'VO, postcode 9712 of 9700-9709 → VO9901',
    ],
    [{ topics: ['t1', 't2'], to: 'pool' }, 'Thuis zitten of Vervoer → de bemiddelaars'],
  ])('says which requests and where they go: %j', (rule, line) => {
    expect(ruleWords(rule, 'nl', nameOf)).toBe(line)
  })

  it('never shows an id: what has no name yet is counted or named by its kind', () => {
    const rule = { topics: ['t1', 'gone'], to: 'organisation', organisation: 'gone' }
    expect(ruleWords(rule, 'nl', nameOf)).toBe('2 onderwerpen → een samenwerkingsverband')
    expect(ruleWords({ topics: ['gone'] }, 'en', nameOf)).toBe('1 topic → not chosen yet')
  })
})
