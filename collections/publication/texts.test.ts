import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'

import { inLanguage, overlay, textsOf, withoutLanguage, withTexts } from './texts'

const text = (name: string, localized = true) => ({ name, type: 'text', localized }) as FlattenedField
const fields = [
  text('title'),
  text('owner', false),
  { name: 'parents', type: 'tab', flattenedFields: [text('summary'), text('mark', false)] } as FlattenedField,
  { name: 'steps', type: 'array', flattenedFields: [text('what'), text('term', false)] } as FlattenedField,
]

const raw = {
  id: '1',
  title: { nl: 'Titel', en: 'Title' },
  owner: 'redactie',
  parents: { summary: { nl: 'Kort', en: 'Short' }, mark: 'x' },
  steps: [
    { id: 'a', what: { nl: 'Een', en: 'One' }, term: '1' },
    { id: 'b', what: { nl: 'Twee', en: 'Two' }, term: '2' },
  ],
}

const dutch = {
  id: '1',
  title: 'Titel',
  owner: 'redactie',
  parents: { summary: 'Kort', mark: 'x' },
  steps: [
    { id: 'a', what: 'Een', term: '1' },
    { id: 'b', what: 'Twee', term: '2' },
  ],
}

describe('the texts of a document', () => {
  it('read in one language', () => {
    expect(inLanguage(fields, raw, 'nl')).toEqual(dutch)
  })

  it('are known by their place, rows by their id, and empty ones not at all', () => {
    const other = { ...dutch, title: '', steps: [dutch.steps[1], dutch.steps[0]] }
    expect([...textsOf(fields, other)].sort()).toEqual([
      ['parents.summary', 'Kort'],
      ['steps.a.what', 'Een'],
      ['steps.b.what', 'Twee'],
    ])
  })

  it('go into another document that keeps what is shared and its rows', () => {
    const other = {
      title: 'Ander',
      owner: 'iemand',
      steps: [
        { id: 'c', what: 'Nieuw', term: '3' },
        { id: 'b', what: 'Anders', term: '9' },
      ],
    }
    expect(withTexts(fields, dutch, other)).toEqual({
      ...dutch,
      title: 'Ander',
      parents: { summary: null, mark: 'x' },
      steps: [
        { id: 'a', what: null, term: '1' },
        { id: 'b', what: 'Anders', term: '2' },
      ],
    })
  })

  it('of one language can be taken out', () => {
    expect(withoutLanguage(fields, raw, 'en')).toEqual({
      ...raw,
      title: { nl: 'Titel' },
      parents: { summary: { nl: 'Kort' }, mark: 'x' },
      steps: [
        { id: 'a', what: { nl: 'Een' }, term: '1' },
        { id: 'b', what: { nl: 'Twee' }, term: '2' },
      ],
    })
  })

  it('of one language are saved over a document; rows keep their other languages wherever they stand', () => {
    const change = {
      ...dutch,
      owner: 'iemand',
      steps: [{ id: 'n', what: 'Nul', term: '0' }, dutch.steps[1], dutch.steps[0]],
    }
    expect(overlay(fields, raw, change, 'nl')).toEqual({
      ...raw,
      owner: 'iemand',
      steps: [{ id: 'n', what: { nl: 'Nul' }, term: '0' }, raw.steps[1], raw.steps[0]],
    })
  })
})
