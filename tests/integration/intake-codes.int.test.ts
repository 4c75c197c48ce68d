import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { words } from '@/domain/code-words/words'

import { caseworker } from '../support/everybody'
import { ask, openWith, post, withoutWebServer } from '../support/intake'
import { enrol, found } from '../support/key-holders'
import { testPayload, type TestPayload } from '../support/test-payload'

let test: TestPayload

beforeAll(async () => {
  withoutWebServer()
  test = await testPayload()
  const { token } = await caseworker(test.payload, { centralPoint: true })
  await found(token, await enrol(token))
})

afterAll(() => test.cleanup())

describe('the four words', () => {
  it('open the request however they are written', async () => {
    const { code, reference } = await ask('Wat nu?')
    for (const typed of [code, code.toUpperCase().replaceAll('-', '  '), ` ${code.replaceAll('-', ', ')}. `])
      expect((await openWith(typed)).conversation.reference).toBe(reference)
  })

  it('that are wrong open nothing, and stay in the field', async () => {
    const typed = 'aap aap aap aap'
    expect(await post({ code: typed, message: 'Wat ik al typte' })).toMatchObject({
      screen: 'code',
      typed,
      message: 'Wat ik al typte',
    })
    for (const code of ['', 'xyzzy', 'een twee drie', '\u0000'.repeat(300)])
      expect(await post({ code })).toMatchObject({ screen: 'code' })
  })

  it('slow a network down after ten wrong ones; a right one meanwhile waits too, elsewhere it does not', async () => {
    const { code } = await ask('Is dit veilig?')
    const [first, ...rest] = code.split('-')
    const wrong = [...rest, first].join('-')
    const guess = (typed: string, seconds: number, network = 'a school') =>
      post({ code: typed }, { network, now: new Date(Date.UTC(2026, 10, 23, 9) + seconds * 1000) })
    const slow = { screen: 'code', trouble: { reason: 'too-many' } }
    for (let time = 1; time <= 10; time += 1)
      expect(await guess(wrong, 0)).toMatchObject({ trouble: { reason: 'not-found' } })
    const waits: number[] = []
    for (let seconds = 0; waits.length < 8; seconds += waits.at(-1) ?? 0) {
      expect(await guess(wrong, seconds)).toMatchObject({ trouble: { reason: 'not-found' } })
      const refused = await guess(code, seconds)
      expect(refused).toMatchObject(slow)
      waits.push(
        refused.screen === 'code' && refused.trouble?.reason === 'too-many' ? refused.trouble.seconds : 0,
      )
    }
    expect(waits).toEqual([2, 4, 8, 16, 32, 60, 60, 60])
    expect(await guess(code, 0, 'another network')).toMatchObject({ screen: 'conversation' })
    expect(await guess(code, 1000)).toMatchObject({ screen: 'conversation' })
  })

  it('tried by many at once from one network after ten wrong ones, one of them is looked at', async () => {
    const network = 'many connections'
    const now = new Date()
    const code = words.slice(0, 4).join('-')
    const guesses = () => Promise.all(Array.from({ length: 10 }, () => post({ code }, { network, now })))
    const reasons = async () =>
      (await guesses()).map((step) => (step.screen === 'code' ? step.trouble?.reason : step.screen)).sort()
    expect(await reasons()).toEqual(Array<string>(10).fill('not-found'))
    expect(await reasons()).toEqual(['not-found', ...Array<string>(9).fill('too-many')])
  })
})
