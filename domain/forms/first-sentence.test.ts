import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { tried, wishes } from '../requests/codes'
import { firstSentence, type FirstSentenceKey } from './first-sentence'

const words: Record<FirstSentenceKey, string> = {
  about: 'Het gaat over {topic}.',
  'tried.nothing': 'Ik heb er nog met niemand over gepraat.',
  'tried.told-home': 'Ik heb het thuis al verteld.',
  'tried.told-school': 'Ik heb het op school al verteld.',
  'tried.told-both': 'Ik heb het thuis en op school al verteld.',
  'tried.asked-help': 'Ik heb al om hulp gevraagd.',
  'wish.know': 'Ik wil graag weten hoe het zit.',
  'wish.think-along': 'Ik wil graag dat iemand met me meedenkt.',
  'wish.join-talk': 'Ik wil graag dat iemand meegaat naar een gesprek.',
  'wish.tell': 'Ik wil vooral mijn verhaal vertellen.',
}
const translate = (key: FirstSentenceKey, values?: { topic: string }) =>
  words[key].replace('{topic}', () => values?.topic ?? '{topic}')

const about = (topic: string) => firstSentence({ topic, tried: [] }, translate)
const did = (...codes: (typeof tried)[number][]) => firstSentence({ tried: codes }, translate)

describe('the first sentences of a pupil', () => {
  it('say what it is about, what they did and what they would like', () => {
    expect(firstSentence({ topic: 'Pesten', tried: ['told-school'], wish: 'think-along' }, translate)).toBe(
      'Het gaat over pesten. Ik heb het op school al verteld. Ik wil graag dat iemand met me meedenkt.',
    )
  })

  it.each([
    ['iets anders', 'Het gaat over iets anders.'],
    ['Extra hulp bij toetsen', 'Het gaat over extra hulp bij toetsen.'],
    ['OPP', 'Het gaat over OPP.'],
    ['Ik ga niet naar school', 'Ik ga niet naar school.'],
    ['I disagree with my school', 'I disagree with my school.'],
    ["I'm being bullied", "I'm being bullied."],
    ['Wie leest mijn dossier?', 'Wie leest mijn dossier?'],
    ['Mag school mij schorsen', 'Mag school mij schorsen?'],
    ['School luistert niet!', 'School luistert niet!'],
    [' Mijn leraar luistert niet ', 'Mijn leraar luistert niet.'],
    ['Kansen op een plek', 'Het gaat over kansen op een plek.'],
    ['$& {topic}', 'Het gaat over $& {topic}.'],
    ['  ', ''],
  ])('begin for the topic %j with %j', (topic, sentence) => {
    expect(about(topic)).toBe(sentence)
  })

  it('name home and school in one sentence', () => {
    expect(did('told-school', 'told-home')).toBe('Ik heb het thuis en op school al verteld.')
    expect(did('asked-help', 'told-home')).toBe('Ik heb het thuis al verteld. Ik heb al om hulp gevraagd.')
    expect(did('told-home', 'asked-help', 'told-school')).toBe(
      'Ik heb het thuis en op school al verteld. Ik heb al om hulp gevraagd.',
    )
  })

  it('say "nobody yet" only when nothing else is said', () => {
    expect(did('nothing')).toBe('Ik heb er nog met niemand over gepraat.')
    expect(did('nothing', 'nothing')).toBe(did('nothing'))
    expect(did('nothing', 'told-home')).toBe('Ik heb het thuis al verteld.')
  })

  it('are none when nothing was chosen', () => {
    expect(firstSentence({ tried: [] }, translate)).toBe('')
  })

  it('are whole sentences with one space between, never one twice, whatever was chosen', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(undefined, 'Pesten', 'Ik ga niet naar school', 'Wie leest dit?'),
        fc.array(fc.constantFrom(...tried)),
        fc.constantFrom(undefined, ...wishes),
        (topic, codes, wish) => {
          const text = firstSentence({ topic, tried: codes, wish }, translate)
          const sentences = text === '' ? [] : text.split(/(?<=[.?]) /)
          expect(new Set(sentences).size).toBe(sentences.length)
          for (const sentence of sentences) expect(sentence).toMatch(/^(Ik|Het|Wie) [^.?]+[.?]$/)
          expect(text === '').toBe(topic === undefined && codes.length === 0 && wish === undefined)
        },
      ),
    )
  })
})
