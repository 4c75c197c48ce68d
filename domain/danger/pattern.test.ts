import { expect, it } from 'vitest'

import { patternsOf } from './pattern'

const places = (line: string) => patternsOf(line).map((pattern) => pattern.places)

it('a line that begins with <> is read both ways', () => {
  expect(places('<> arm .. mes')).toEqual([...places('arm .. mes'), ...places('mes .. arm')])
})
