import { expect, test } from 'vitest'

import { markWords } from './mark-words'

const marked = (text: string, query: string) =>
  markWords(text, query, 'nl')
    .filter((part) => part.marked)
    .map((part) => part.text)

test('marks a word of the query in any case, by its stem and at the start of a compound', () => {
  expect(marked('Een OPP maken', 'opp')).toEqual(['OPP'])
  expect(marked('Twee scholen', 'school')).toEqual(['scholen'])
  expect(marked('De schoolgids', 'school')).toEqual(['schoolgids'])
})

test('leaves the words alone that every sentence has', () => {
  expect(marked('Wat is een OPP?', 'wat is een opp')).toEqual(['OPP'])
})

test.each(['', '%', '<b>', '(.*)+', '😀', '\\'])('keeps the whole text, whatever is asked: %j', (query) => {
  const text = 'Zorgplicht: <b>school</b> & ouders 😀'
  const parts = markWords(text, query, 'nl')
  expect(parts.map((part) => part.text).join('')).toBe(text)
})
