import { APIError, type AfterErrorHookArgs } from 'payload'
import { expect, it } from 'vitest'

import { answerUnreadable } from './answer-unreadable'

const answerTo = (message: string) => {
  const error: Error = new APIError(message)
  return answerUnreadable({ error } as AfterErrorHookArgs)
}

it.each(['Unexpected end of form', 'Malformed part header', 'Multipart: Boundary not found'])(
  '“%s” is a mistake of who sent it',
  (message) => {
    expect(answerTo(message)).toEqual({ status: 400 })
  },
)

it('a failure of the server stays one', () => {
  expect(answerTo('The database is away')).toBeUndefined()
})
