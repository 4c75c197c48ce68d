import { APIError, Forbidden, Locked, ValidationError } from 'payload'
import { expect, it, vi } from 'vitest'

import { payloadLog } from './payload-log'

/** What is written for an error, as the CMS logs it: the line of a refusal, or the error itself. */
function written(err: Error): unknown {
  const write = vi.fn()
  const info = vi.fn()
  const hook =
    typeof payloadLog === 'object' && 'options' in payloadLog
      ? payloadLog.options.hooks?.logMethod
      : undefined
  hook?.call({ info } as never, [{ err }], write, 50)
  expect(write.mock.calls.length + info.mock.calls.length).toBe(1)
  return info.mock.calls[0]?.[0] ?? write.mock.calls[0]?.[0]
}

it('writes one line for a refusal, without what somebody typed', () => {
  const mail = 'iemand@voorbeeld.nl'
  const refusals = [
    new Forbidden(),
    new Locked(`Document ${mail}`),
    new APIError(mail, 404),
    new APIError(mail, 503, null, true),
    new ValidationError({ errors: [{ path: mail, message: mail }] }),
    Object.assign(new Error(mail), { name: 'Forbidden', status: 429 }),
  ]
  expect(refusals.map(written)).toEqual([
    'Refused: 403 Forbidden',
    'Refused: 423 Locked',
    'Refused: 404 APIError',
    'Refused: 503 APIError',
    'Refused: 400 ValidationError',
    'Refused: 429 Forbidden',
  ])
})

it('keeps the stack of a failure, and not the values that were being written', () => {
  const failure = new Error('The disk is full')
  expect(written(failure)).toEqual({ err: failure })
  expect(written(new APIError('Not found anywhere'))).toHaveProperty('err.stack')
  const query = Object.assign(
    new Error('Failed query: insert … params: iemand@voorbeeld.nl', { cause: failure }),
    {
      params: ['iemand@voorbeeld.nl'],
    },
  )
  expect(written(query)).toEqual({ err: failure })
})
