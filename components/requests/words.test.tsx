import { describe, expect, it } from 'vitest'

import { wrongReasons, type QuestionField } from '@/domain/forms/question-form'
import { codeReasons, messageTroubles, troubles, type CodeTrouble } from '@/domain/forms/troubles'
import { warnings } from '@/domain/forms/warnings'
import { levels } from '@/domain/level'
import { outcomes } from '@/domain/requests/codes'
import { readerRows } from '@/domain/requests/readers'
import en from '@/locales/messages/en.json'
import nl from '@/locales/messages/nl.json'

import { AddMessage } from './message/add-message'
import { CodeErrors, useCodeError } from './message/code-errors'
import { Standing } from './message/standing'
import { Problem } from './problem'
import { useErrorTexts, type Answered } from './question/error-texts'
import { Warnings } from './question/warnings'
import { help } from './test-help'
import { rendered } from './test-rendered'
import { WhoReads } from './who-reads'

const languages = ['nl', 'en'] as const

/** Every text of ours, with the path to it. */
function texts(messages: unknown, path = ''): [path: string, text: string][] {
  if (typeof messages === 'string') return [[path, messages]]
  return Object.entries(messages ?? {}).flatMap(([key, value]) => texts(value, `${path}.${key}`))
}
const ours = [nl.requests, nl.message, en.requests, en.message].flatMap((part) => texts(part))

const values: Answered['values'] = {
  asker: '',
  wish: '',
  sector: '',
  postcode: '',
  topic: '',
  question: '',
  reach: 'mail',
  reachAt: '',
  bestTime: '',
  firstName: '',
  ageBand: '',
  contactSchool: '',
  consent: '',
  tried: [],
}

function ErrorTexts({ level, wrong }: { level: 'parents' | 'youth'; wrong: Answered['wrong'] }) {
  return useErrorTexts(level, { values, wrong, length: 4001 }).map(({ text }) => text)
}

const codeTroubles: Record<CodeTrouble['reason'], CodeTrouble> = {
  empty: { reason: 'empty' },
  count: { reason: 'count', count: 3 },
  unknown: { reason: 'unknown', words: [{ word: 'boomm', suggestion: 'boom' }, { word: '<b>' }] },
  'not-found': { reason: 'not-found' },
  'too-many': { reason: 'too-many', seconds: 20 },
  expired: { reason: 'expired' },
  damaged: { reason: 'damaged' },
  busy: { reason: 'busy' },
}

function CodeError({ trouble }: { trouble: CodeTrouble }) {
  return useCodeError(trouble)
}

describe.each(languages)('in %s there are words', (language) => {
  const say = (element: Parameters<typeof rendered>[0]) => rendered(element, language)

  it.each(levels)('for every field and reason that can be wrong (%s)', (level) => {
    const fields = Object.keys(values).filter((field) => field !== 'tried' && field !== 'contactSchool')
    const others = level === 'parents' ? ['ageBand'] : []
    for (const field of fields.filter((name) => !others.includes(name)) as QuestionField[])
      for (const reason of wrongReasons)
        expect(say(<ErrorTexts level={level} wrong={{ [field]: reason }} />), `${field} ${reason}`).toMatch(
          /\.$/,
        )
  })

  it.each(levels)('for every reader and outcome (%s)', (level) => {
    const perOutcome = outcomes.map((outcome, index) => ({ outcome, days: 90 + index }))
    const html = say(
      <WhoReads level={level} readers={readerRows()} retention={{ perOutcome, ceilingDays: 365 }} />,
    )
    for (const { days } of perOutcome) expect(html).toContain(String(days))
    expect(html).toContain('365')
  })

  it.each(troubles)('for the problem %s, with the phone', (problem) => {
    expect(say(<Problem problem={problem} minutes={5} help={help} />)).toContain('tel:0880000000')
  })

  it.each(warnings)('for the warning %s', (warning) => {
    const without = say(<Warnings level="parents" warnings={[]} />)
    expect(without).toBe('')
    expect(say(<Warnings level="parents" warnings={[warning]} />)).toMatch(/<li>[^<]+\.<\/li>/)
  })

  it.each(codeReasons)('for four words that are wrong: %s', (reason) => {
    const html = say(<CodeErrors trouble={codeTroubles[reason]} help={help} />)
    expect(html).toContain(say(<CodeError trouble={codeTroubles[reason]} />))
    expect(html).not.toContain('<b>')
  })

  it.each(messageTroubles)('for a message that was not added: %s', (trouble) => {
    const html = say(<AddMessage action="/bericht" hidden={[]} trouble={trouble} />)
    expect(html).toContain('aria-describedby="message-fout')
  })

  it.each(['new', 'active', 'answered', 'waiting', 'closed'] as const)('for where it stands: %s', (state) => {
    const html = say(<Standing state={state} until="2026-12-01" destroyOn="2027-03-01" />)
    expect(html).toMatch(/1 maart 2027|March 1, 2027/)
  })
})

describe('the words', () => {
  it('are many', () => expect(ours.length).toBeGreaterThan(500))

  it('promise nothing that nobody can keep', () => {
    const promises = /\bveilig|\banoniem|niemand (ziet|kan)|\bsafe|\banonymous|nobody (sees|can)/i
    expect(ours.filter(([, text]) => promises.test(text))).toEqual([])
  })

  it('say u to parents and je to pupils', () => {
    const dutch = [...texts(nl.requests), ...texts(nl.message)]
    const level = (name: string) => dutch.filter(([path]) => path.endsWith(`.${name}`))
    expect(level('parents').filter(([, text]) => /\b(je|jij|jou|jouw)\b/i.test(text))).toEqual([])
    expect(level('youth').filter(([, text]) => /\b(u|uw)\b/i.test(text))).toEqual([])
  })

  it('fit both where nobody knows who reads', () => {
    const shared = texts(nl.message).concat(texts(nl.requests.problem))
    expect(shared.filter(([, text]) => /\b(je|jij|jou|jouw|u|uw)\b/i.test(text))).toEqual([])
  })
})
