import { expect, it } from 'vitest'

import { ContentError } from './seed/problems'
import { RegionError } from './seed/region'
import { sentence } from './sentence'
import { StartProblem } from './start/problem'

it.each([new StartProblem('Do this.'), new RegionError('Choose one.'), new ContentError(['a: b: c'])])(
  'passes on what was written for people: %s',
  (error) => {
    expect(sentence(error)).toBe(error.message)
  },
)

it('shortens what was not foreseen to one line without a stack', () => {
  expect(sentence(new TypeError('a is not b\n    at file:1'))).toBe(
    'Stopped for a reason that was not foreseen: a is not b',
  )
})
