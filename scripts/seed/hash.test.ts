import { describe, expect, it } from 'vitest'

import { documentHash } from './hash'

const document = {
  id: '1',
  title: { nl: 'Een' },
  sources: [{ id: 'a', label: 'Wet' }],
  parents: { possiblyOutdated: false, summary: { nl: 'Kort' } },
  updatedAt: '2026-01-01',
}

describe('the hash of a document', () => {
  it.each([
    [
      'ids and dates of rows and document',
      { ...document, id: '2', updatedAt: 'x', sources: [{ id: 'b', label: 'Wet' }] },
    ],
    ['the order of fields', Object.fromEntries(Object.entries(document).reverse())],
    [
      'a field that is new and empty',
      { ...document, extra: [], phone: null, example: false, law: { bwb: '' } },
    ],
    ['a mark of the CMS itself', { ...document, parents: { ...document.parents, possiblyOutdated: true } }],
  ])('does not depend on %s', (_what, other) => {
    expect(documentHash(other)).toBe(documentHash(document))
  })

  it.each([
    ['a text', { ...document, title: { nl: 'Twee' } }],
    ['a new language', { ...document, title: { nl: 'Een', en: 'One' } }],
    ['the order of rows', { ...document, sources: [{ label: 'Boek' }, { label: 'Wet' }] }],
    ['being a draft', { ...document, _status: 'draft' }],
  ])('depends on %s', (_what, other) => {
    expect(documentHash(other)).not.toBe(documentHash(document))
  })
})
