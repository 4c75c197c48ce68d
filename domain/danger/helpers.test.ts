import { readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { levels } from '../level'
import { helpers, helpersFor } from './helpers'
import { dangersIn } from './recognise'

/** A life in danger this minute, from the sentences by which the recogniser is tried. */
const emergencies = readFileSync(path.join(import.meta.dirname, 'sentences', 'danger.txt'), 'utf8')
  .split(/^# /m)
  .filter((part) => part.startsWith('now\n'))
  .flatMap((part) => part.split('\n').slice(1).filter(Boolean))

describe('who helps', () => {
  it.each(levels)('is 112 first of all when a life may be in danger now (%s)', (level) => {
    expect(emergencies.length).toBeGreaterThan(20)
    for (const text of emergencies) expect(helpersFor(dangersIn(text), level)[0], text).toBe('emergency')
  })

  it.each(levels)('is always all four, each once (%s)', (level) => {
    for (const text of ['', 'ik wil dood', 'papa slaat mij en ik wil dood', 'bedreigd met mes', 'weggelopen'])
      expect(helpersFor(dangersIn(text), level).toSorted()).toEqual(helpers.toSorted())
  })

  it.each([
    ['ik wil dood', 'youth', ['suicide', 'child']],
    ['mijn zoon wil dood', 'parents', ['suicide', 'emergency']],
    ['ik heb een overdosis genomen', 'youth', ['emergency', 'suicide']],
    ['mama slaat met riem', 'youth', ['home', 'child']],
    ['huiselijk geweld', 'parents', ['home', 'emergency']],
    ['mijn oom zit aan mij', 'youth', ['child', 'home']],
    ['bedreigd met een mes', 'parents', ['emergency', 'home']],
    ['weggelopen van huis', 'youth', ['child', 'home']],
    ['', 'youth', ['emergency', 'suicide', 'child', 'home']],
    ['', 'parents', ['emergency', 'suicide', 'home', 'child']],
  ] as const)('"%s" at the level of %s is first for %s', (text, level, first) => {
    expect(helpersFor(dangersIn(text), level).slice(0, first.length)).toEqual(first)
  })
})
