import { afterEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'

import { ask, AskError, maybe } from './ask'
import { failureSentence } from './failure'
import { WordedError } from './worded-error'

const schema = z.object({ count: z.number(), note: maybe(z.string()) })
const answer = (status: number, body: string) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(new Response(body, { status }))),
  )

async function refusal(): Promise<AskError> {
  try {
    await ask('/requests/inbox', schema)
  } catch (error) {
    if (error instanceof AskError) return error
    throw error
  }
  throw new Error('The answer was taken.')
}

afterEach(() => vi.unstubAllGlobals())

describe('asking the server', () => {
  it('takes an answer of the agreed shape, where null means that there is none', async () => {
    answer(200, '{"count":2,"note":null}')
    expect(await ask('/requests/inbox', schema)).toEqual({ count: 2 })
  })

  it('posts what it is given as JSON', async () => {
    answer(200, '{"count":2}')
    await ask('/requests/7/act', schema, { act: 'take' })
    expect(fetch).toHaveBeenCalledWith(
      '/api/requests/7/act',
      expect.objectContaining({ method: 'POST', body: '{"act":"take"}' }),
    )
  })

  it('passes on what the server says about a refusal', async () => {
    answer(409, '{"errors":[{"message":"Bea heeft deze vraag net genomen."}]}')
    const error = await refusal()
    expect(error.status).toBe(409)
    expect(failureSentence(error, 'nl')).toBe('Bea heeft deze vraag net genomen.')
  })

  it.each([
    [401, '{"errors":[{"message":"x"}]}', 'U bent niet meer ingelogd.'],
    [403, '<html>', 'Dit mag uw account niet.'],
    [404, '', 'Dit is er niet meer'],
    [500, '<html>', 'De site kon dit niet doen.'],
    [200, '{"count":"two"}', 'De site kon dit niet doen.'],
    [200, '<html>', 'De site kon dit niet doen.'],
  ])('says what to do after %i %s', async (status, body, start) => {
    answer(status, body)
    expect(failureSentence(await refusal(), 'nl')).toContain(start)
  })

  it('leaves the sentence to a page that has its own', () => {
    const error = new WordedError({ nl: 'Bel een beheerder.', en: 'Call an administrator.' })
    expect(failureSentence(error, 'nl')).toBe('Bel een beheerder.')
    expect(failureSentence(error, 'en')).toBe('Call an administrator.')
  })

  it('says so when there is no connection', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    expect(failureSentence(await refusal(), 'en')).toContain('cannot be reached')
  })
})
