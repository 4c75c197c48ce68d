import { APIError, type AfterErrorHookArgs } from 'payload'
import { expect, it } from 'vitest'

import { answerUnreadable } from './answer-unreadable'

const answerTo = (message: string) => {
  const error: Error = new APIError(message)
  return answerUnreadable({ error, req: { i18n: { language: 'nl' } } } as AfterErrorHookArgs)
}

it.each(['Unexpected end of form', 'Malformed part header', 'Multipart: Boundary not found'])(
  '“%s” is a mistake of who sent it',
  (message) => {
    const sentence = 'Dit kwam niet heel over en is niet bewaard. Verstuur het nog eens.'
    expect(answerTo(message)).toEqual({ status: 400, response: { errors: [{ message: sentence }] } })
  },
)

it('a failure of the server stays one', () => {
  expect(answerTo('The database is away')).toBeUndefined()
})
