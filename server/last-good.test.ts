import { expect, test } from 'vitest'

import { lastGood } from './last-good'

/** Answers in turn with what it is given; an error is thrown. */
function reader(answers: (string | Error)[]) {
  return () => {
    const answer = answers.shift()
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
  }
}

test('repeats the last answer while reading fails, and reads again afterwards', async () => {
  const read = lastGood(reader(['first', new Error('away'), new Error('away'), 'second']))
  expect([await read(), await read(), await read(), await read()]).toEqual([
    'first',
    'first',
    'first',
    'second',
  ])
})

test('fails when there never was an answer', async () => {
  const read = lastGood(reader([new Error('away'), 'first']))
  await expect(read()).rejects.toThrow('away')
  await expect(read()).resolves.toBe('first')
})
