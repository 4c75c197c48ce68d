import { describe, expect, it } from 'vitest'

import { inLanguage, withRowIds } from './values'

describe('the values of a content file', () => {
  it('come in one language, however deep', () => {
    const value = {
      title: { nl: 'Een', en: 'One' },
      steps: [{ what: { nl: 'Bel' }, days: ['1'] }],
      phone: null,
    }
    expect(inLanguage(value, 'en')).toEqual({
      title: 'One',
      steps: [{ what: null, days: ['1'] }],
      phone: null,
    })
    expect(inLanguage(value, 'nl')).toMatchObject({ title: 'Een', steps: [{ what: 'Bel' }] })
  })

  it('take over the ids of saved rows by place', () => {
    const data = { steps: [{ title: 'One' }, { title: 'Two' }], topics: ['x'] }
    const saved = { steps: [{ id: 'a', title: 'Een' }], topics: ['x'] }
    expect(withRowIds(data, saved)).toEqual({
      steps: [{ id: 'a', title: 'One' }, { title: 'Two' }],
      topics: ['x'],
    })
  })
})
