import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { levels } from '../level'
import { ageBands, askers, bestTimes, reachWays, sectors, tried, wishes } from '../requests/codes'
import { readQuestionForm, wrongReasons } from './question-form'

const topics = ['overstappen', 'niet-eens']
const complete = { asker: 'parent', wish: 'tell', sector: 'vo', question: 'Mag dat?', consent: 'ja' }
const known = [...askers, ...wishes, ...sectors, ...reachWays, ...bestTimes, ...ageBands, ...tried, ...topics]
const names = [...Object.keys(complete), 'postcode', 'topic', 'reach', 'reachAt', 'bestTime', 'firstName']
const anyText = fc.oneof(
  fc.constantFrom(...known, 'ja', '9712', ''),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.constantFrom('\r', '\n', '\t', '\0', '\uD800', '\uDC00', 'a', ' ', '\u0085'), { maxLength: 20 })
    .map((parts) => parts.join('')),
  fc.constantFrom(1, 2, 3999, 4000, 4001, 70_000).map((length) => 'a'.repeat(length)),
)
const anyForm = fc.array(
  fc.tuple(fc.constantFrom(...names, 'ageBand', 'contactSchool', 'tried', 'bsn', '__proto__'), anyText),
  { maxLength: 24 },
)
const likelyForm = anyForm.map((fields) => [
  ...fields.slice(0, 2),
  ...Object.entries(complete),
  ...fields.slice(2),
])

describe('whatever is posted', () => {
  it('is a question or says what is wrong, and holds only what may be stored', () => {
    fc.assert(
      fc.property(fc.oneof(anyForm, likelyForm), fc.constantFrom(...levels), (fields, level) => {
        const { values, wrong, length, question } = readQuestionForm(
          new URLSearchParams(fields),
          level,
          topics,
        )
        expect(question === undefined).toBe(Object.keys(wrong).length > 0)
        expect(wrongReasons).toEqual(expect.arrayContaining(Object.values(wrong)))
        for (const value of Object.values(values).flat()) {
          expect(value.length).toBeLessThanOrEqual(65_536)
          expect(value).not.toMatch(/[^\n\P{Cc}]|\p{Cs}/u)
        }
        expect(length).toBe(values.question.trim().length)
        if (!question) return
        expect(question.text).toBe(values.question.trim())
        expect(question.text.length).toBeGreaterThanOrEqual(2)
        expect(question.text.length).toBeLessThanOrEqual(4000)
        expect(question.reachAt === undefined).toBe(question.reach === 'code')
        expect(`${question.reachAt}${question.firstName}`).not.toContain('\n')
        const codes = [question.asker, question.sector, question.wish, question.topic, question.bestTime]
        expect(known).toEqual(expect.arrayContaining(codes.filter((code) => code !== undefined)))
      }),
      { numRuns: 300 },
    )
  })

  it('reads the same when it is sent again as it is shown', () => {
    fc.assert(
      fc.property(fc.oneof(anyForm, likelyForm), fc.constantFrom(...levels), (fields, level) => {
        const form = readQuestionForm(new URLSearchParams(fields), level, topics)
        const { tried: ticked, ...single } = form.values
        const again = new URLSearchParams(single)
        for (const code of ticked) again.append('tried', code)
        expect(readQuestionForm(again, level, topics)).toEqual(form)
      }),
    )
  })
})
