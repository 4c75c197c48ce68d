import type { TextFieldManyValidation } from 'payload'
import { describe, expect, it } from 'vitest'

import { postcodes } from './postcodes'

/** What the CMS says to these postcodes: true, or the sentence that stands at the field. */
function answerTo(value: string[] | null, language = 'nl'): unknown {
  const options = { req: { i18n: { language } } } as Parameters<TextFieldManyValidation>[1]
  return (postcodes.validate as TextFieldManyValidation)(value, options)
}

const stored = (value: unknown): unknown => {
  const [tidy] = postcodes.hooks?.beforeValidate ?? []
  return tidy?.({ value } as Parameters<NonNullable<typeof tidy>>[0])
}

describe('the postcodes of a rule', () => {
  it.each([[null], [[]], [['9712']], [['9712', '1000-1099', '8000-8000']], [[' 9700 – 9799 ']]])(
    'may be %j',
    (value) => {
      expect(answerTo(value)).toBe(true)
    },
  )

  it.each(['971', '97123', '0999', '9712AB', '9799-9700', '9700-', '9700-9710-9720', 'Groningen', ''])(
    'are refused with a sentence when one is "%s"',
    (wrong) => {
      expect(answerTo(['9712', wrong])).toContain(`"${wrong}" klopt niet. Schrijf de vier cijfers`)
      expect(answerTo(['9712', wrong], 'en')).toContain(`"${wrong}" is not right. Write the four digits`)
    },
  )

  it('are stored in one way, however they were typed', () => {
    expect(stored([' 9712', '9700 – 9799', '9700 -9799'])).toEqual(['9712', '9700-9799', '9700-9799'])
    expect(stored(null)).toBe(null)
  })
})
