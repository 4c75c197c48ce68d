import { APIError, Forbidden, type AfterErrorHookArgs } from 'payload'
import { expect, it } from 'vitest'

import { sayRefusal } from './say-refusal'

const say = (error: Error, language = 'nl') =>
  sayRefusal({ error, req: { i18n: { language } } } as AfterErrorHookArgs)

it('says in the language of the CMS what Payload says in English alone', () => {
  const error = new APIError('Invalid JSON', 400)
  expect(say(error)).toMatchObject({
    response: { errors: [{ message: expect.stringMatching(/^Dit verzoek/) as string }] },
  })
  expect(say(error, 'en')).toMatchObject({
    response: { errors: [{ message: expect.stringMatching(/^This request/) as string }] },
  })
})

it('leaves a refusal that has its sentence', () => {
  for (const error of [new Forbidden(), new APIError('Wacht 10 minuten.', 503, null, true)])
    expect(say(error)).toBeUndefined()
})

it('tells nothing of what really failed, and says what to do', () => {
  for (const error of [new Error('INSERT INTO users …'), new APIError('SECRET', 500)])
    expect(say(error)).toMatchObject({
      response: { errors: [{ message: expect.stringMatching(/^Er ging iets mis/) as string }] },
    })
})
