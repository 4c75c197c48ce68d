import { describe, expect, it } from 'vitest'

import { expand } from './expand'

const glossary = [
  { title: 'Ondersteuningsaanbod', aliases: ['SOP', 'schoolondersteuningsprofiel'] },
  { title: 'Verwijdering', aliases: ['van school gestuurd', 'school'] },
  { title: 'Speciaal onderwijs', aliases: ['so', '(v)so', ''] },
]
const also = (query: string) => expand(query, glossary).flatMap((expansion) => expansion.also)

describe('the other names of the terms in a query', () => {
  it('come with an old name and with the present one, in whatever case', () => {
    expect(expand('wat is een sop?', glossary)).toEqual([
      { found: 'sop', also: ['ondersteuningsaanbod', 'schoolondersteuningsprofiel'] },
    ])
    expect(also('ONDERSTEUNINGSAANBOD')).toEqual(['sop', 'schoolondersteuningsprofiel'])
  })

  it('come with all words of a name together only', () => {
    expect(also('gestuurd van huis')).toEqual([])
    expect(expand('mijn kind is van school gestuurd', glossary)).toEqual([
      { found: 'van school gestuurd', also: ['verwijdering'] },
    ])
  })

  it('come with whole words only', () => {
    expect(also('soppen')).toEqual([])
    expect(also('scholen')).toEqual([])
  })

  it.each(['', '   ', '%', '😀'])('are none for %j', (query) => {
    expect(expand(query, glossary)).toEqual([])
  })
})
