import fc from 'fast-check'
import { expect, test } from 'vitest'

import { scriptText } from './script-text'

test('nothing in a text can end the script element, open a comment or break a line', () => {
  const text = '</script><script>alert(1)</script><!-- ]]> & \u2028\u2029'
  expect(scriptText({ text })).not.toMatch(/[<>&\u2028\u2029]/)
})

test('parses to the data that went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(JSON.parse(scriptText({ text }))).toEqual({ text })
    }),
  )
})
