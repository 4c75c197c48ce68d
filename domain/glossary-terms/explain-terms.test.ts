import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { explainTerms, type Segment } from './explain-terms'

const terms = [
  { slug: 'opp', forms: ['OPP', 'OPP’s', 'ontwikkelingsperspectief'] },
  { slug: 'mr', forms: ['MR', 'medezeggenschapsraad'] },
  { slug: 'so', forms: ['so', '(v)so', 'speciaal onderwijs'] },
  { slug: 'vso', forms: ['vso', 'voortgezet speciaal onderwijs'] },
  { slug: 'zorgcoordinator', forms: ['zorgcoördinator'] },
  { slug: 'school', forms: ['school'] },
]
const found = (text: string, explained = new Set<string>()) =>
  explainTerms(text, terms, explained).filter((segment) => typeof segment !== 'string')
const joined = (segments: Segment[]) =>
  segments.map((segment) => (typeof segment === 'string' ? segment : segment.text)).join('')

describe('explaining terms in a text', () => {
  it('cuts the text at the first place of each term', () => {
    expect(explainTerms('Een OPP is een plan. Lees het OPP met de MR.', terms, new Set())).toEqual([
      'Een ',
      { slug: 'opp', text: 'OPP' },
      ' is een plan. Lees het OPP met de ',
      { slug: 'mr', text: 'MR' },
      '.',
    ])
  })

  it('explains each term once a page, whatever form it has', () => {
    const explained = new Set<string>()
    expect(found('Het ontwikkelingsperspectief.', explained)).toEqual([
      { slug: 'opp', text: 'ontwikkelingsperspectief' },
    ])
    expect(explained).toEqual(new Set(['opp']))
    expect(explainTerms('Het OPP.', terms, explained)).toEqual(['Het OPP.'])
  })

  it('finds whole words only, next to accents and punctuation too', () => {
    expect(found('Schoolgids, basisschool, scholen, schoolé, vso2.')).toEqual([])
    expect(found('(school)')).toEqual([{ slug: 'school', text: 'school' }])
    expect(found('“De zorgcoördinator”')).toEqual([{ slug: 'zorgcoordinator', text: 'zorgcoördinator' }])
  })

  it('takes the longest form, and nothing inside it', () => {
    expect(found('Voortgezet speciaal onderwijs')).toEqual([
      { slug: 'vso', text: 'Voortgezet speciaal onderwijs' },
    ])
    expect(found('Voortgezet speciaal onderwijs', new Set(['vso']))).toEqual([])
    expect(found('twee OPP’s')).toEqual([{ slug: 'opp', text: 'OPP’s' }])
    expect(found('het (v)so')).toEqual([{ slug: 'so', text: '(v)so' }])
  })

  it('minds case for abbreviations and very short words, and for no other', () => {
    expect(found('mr. Jansen, So what, opp, Mr')).toEqual([])
    expect(found('MEDEZEGGENSCHAPSRAAD')).toEqual([{ slug: 'mr', text: 'MEDEZEGGENSCHAPSRAAD' }])
    expect(found('Zorgcoördinator')).toHaveLength(1)
  })

  it('reads a form over a line break', () => {
    expect(found('speciaal\nonderwijs')).toEqual([{ slug: 'so', text: 'speciaal\nonderwijs' }])
  })

  it('finds a plural only when it is a form', () => {
    expect(found('zorgcoördinatoren')).toEqual([])
  })

  it('finds nothing when there are no terms or only empty forms', () => {
    expect(explainTerms('Een OPP.', [], new Set())).toEqual(['Een OPP.'])
    expect(explainTerms('Een OPP.', [{ slug: 'leeg', forms: ['', ' ', '-'] }], new Set())).toEqual([
      'Een OPP.',
    ])
    expect(explainTerms('', terms, new Set())).toEqual([])
  })

  it('takes a form as text, whatever signs it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (form) => {
        const explained = explainTerms(`a ${form} b`, [{ slug: 'teken', forms: [form] }], new Set())
        expect(joined(explained)).toBe(`a ${form} b`)
      }),
    )
    const signs = [{ slug: 'teken', forms: ['so/vso', 'c.q. [1]*', 'a-b', 'prijs $5^2 {x}|y?'] }]
    for (const form of signs[0]?.forms ?? [])
      expect(explainTerms(form, signs, new Set())).toEqual([{ slug: 'teken', text: form }])
  })

  it('never loses or adds a character', () => {
    const words = fc.constantFrom(
      'OPP',
      'OPP’s',
      'so',
      'MR',
      'mr',
      'school',
      'speciaal onderwijs',
      ' ',
      '. ',
      'é',
    )
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join('')
        const segments = explainTerms(text, terms, new Set())
        expect(joined(segments)).toBe(text)
        const slugs = segments.flatMap((segment) => (typeof segment === 'string' ? [] : [segment.slug]))
        expect(new Set(slugs).size).toBe(slugs.length)
      }),
    )
  })
})
