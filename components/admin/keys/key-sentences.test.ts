import { describe, expect, it } from 'vitest'

import { keySentences } from './key-sentences'
import { sampleHolder, sampleMine, sampleState } from './sample-state'

const said = (change: object) => keySentences(sampleState(change), 'nl').join(' ')

describe('how the keys stand', () => {
  it('warns that nothing can be sent before there is a team key', () => {
    const text = said({ teamKeys: [], mine: sampleMine() })
    expect(text).toContain('Zolang die er niet is, kan niemand een vraag sturen.')
    expect(text).toContain('Niemand kan vragen lezen.')
    expect(text).not.toContain('oude teamsleutel')
  })

  it('warns when only one person can read', () => {
    const holders = [sampleHolder('Anna', 'reads'), sampleHolder('Bea', 'waits')]
    expect(said({ holders })).toContain('Alleen Anna kan vragen lezen.')
    expect(said({ holders })).toContain('wachten op toegang: Bea.')
  })

  it('names everybody who can read, and nobody as waiting', () => {
    const text = said({ holders: [sampleHolder('Anna', 'reads'), sampleHolder('Bea', 'reads')] })
    expect(text).toContain('kunnen vragen lezen: Anna en Bea.')
    expect(text).not.toContain('wachten op toegang')
  })

  it('says that somebody reads only when they proved it; a copy that was not opened is named as that', () => {
    const holders = [sampleHolder('Anna', 'unopened'), sampleHolder('Bea', 'unopened')]
    const text = said({ holders, takesQuestions: false })
    expect(text).toContain('Van niemand is zeker dat die vragen kan lezen.')
    expect(text).toContain('openden die nog niet: Anna en Bea.')
    expect(text).toContain('neemt het formulier op de site geen vragen aan')
    expect(text).not.toMatch(/kunnen vragen lezen|kan vragen lezen\. Geef|wachten op toegang/)
  })

  it('does not say that only one reads while another may', () => {
    const text = said({ holders: [sampleHolder('Anna', 'reads'), sampleHolder('Bea', 'unopened')] })
    expect(text).toContain('Alleen van Anna is zeker dat die vragen kan lezen.')
    expect(text).toContain('openden die nog niet: Bea.')
  })

  it('never tells that this account can read when its copy did not open just now', () => {
    const state = sampleState({ mine: sampleMine('age1new'), holders: [sampleHolder('anna', 'reads')] })
    expect(keySentences(state, 'nl')[0]).toBe('U kunt vragen lezen.')
    expect(keySentences(state, 'nl', true)[0]).toContain('gaat niet open')
  })

  it('says when the recovery key was tested, or that it never was', () => {
    const recovery = { recipient: 'age1paper', madeAt: '2026-11-03T10:00:00.000Z' }
    expect(said({})).toContain('Er is nog geen herstelsleutel.')
    expect(said({ recovery })).toContain('Hij is nog nooit getest.')
    expect(said({ recovery: { ...recovery, testedAt: '2026-11-20T23:30:00.000Z' } })).toContain(
      'Hij is het laatst getest op 21 november 2026.',
    )
  })

  it('tells an administrator that they only look on', () => {
    expect(said({ me: { id: 'bea', name: 'Bea', role: 'administrator' } })).toContain('leest u geen vragen')
  })
})
