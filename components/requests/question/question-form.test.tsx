import { describe, expect, it } from 'vitest'

import { readQuestionForm } from '@/domain/forms/question-form'
import { warnings } from '@/domain/forms/warnings'
import { levels } from '@/domain/level'

import { HiddenValues } from '../hidden-values'
import { help } from '../test-help'
import { rendered } from '../test-rendered'
import { QuestionForm } from './question-form'

const topics = [{ slug: 'meepraten', title: 'Meepraten', lang: 'nl' as const }]
/** The one script that belongs to a form. */
const ownScript = '<script type="module" src="/enhance/proof-of-work.mjs">'
const script = '<script>alert("x")</script>'

const typed = {
  asker: 'relative',
  wish: 'tell',
  sector: 'unknown',
  postcode: '97 zoveel',
  topic: 'meepraten',
  question: `Mijn kind "zit" thuis.\n${script}`,
  reach: 'mail',
  reachAt: 'geen <adres>',
  bestTime: 'evening',
  firstName: "Jo & d'Arc".repeat(9),
  contactSchool: 'ja',
  ageBand: '16-17',
}

const sent = new URLSearchParams([...Object.entries(typed), ['tried', 'told-home'], ['tried', 'asked-help']])

const form = (level: 'parents' | 'youth', answers: URLSearchParams) => (
  <QuestionForm
    level={level}
    action="/ouders/contact/vraag"
    token="token-1"
    form={readQuestionForm(answers, level, ['meepraten'])}
    topics={topics}
    help={help}
    otherForm="/jongeren/contact/vraag"
    warnings={warnings}
  />
)

/** Text as it stands in HTML. */
const escaped = (text: string) =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#x27;')

/** What a browser would send: the values of lines and texts, and of what is chosen. */
function standing(html: string, name: string): string[] {
  const area = new RegExp(`<textarea[^>]* name="${name}"[^>]*>([^<]*)</textarea>`).exec(html)?.[1]
  const picked = new RegExp(`<select[^>]* name="${name}"[^>]*>.*?<option value="([^"]*)" [^>]*selected`).exec(
    html,
  )?.[1]
  const inputs = [...html.matchAll(/<input ([^>]*)>/g)].map(([, attributes = '']) => attributes)
  const chosen = inputs
    .filter((one) => one.includes(`name="${name}"`))
    .filter((one) => !/type="(radio|checkbox)"/.test(one) || one.includes('checked'))
    .map((one) => /value="([^"]*)"/.exec(one)?.[1] ?? '')
  return [...(area === undefined ? [] : [area]), ...(picked === undefined ? [] : [picked]), ...chosen]
}

describe('a form that was wrong', () => {
  it.each([
    'asker',
    'wish',
    'topic',
    'question',
    'sector',
    'postcode',
    'reach',
    'reachAt',
    'bestTime',
    'firstName',
    'contactSchool',
  ] as const)('holds what a parent filled in as %s', (name) => {
    expect(standing(rendered(form('parents', sent)), name)).toEqual([escaped(typed[name])])
  })

  it.each([
    'wish',
    'topic',
    'question',
    'sector',
    'postcode',
    'ageBand',
    'reach',
    'reachAt',
    'bestTime',
    'firstName',
  ] as const)('holds what a pupil filled in as %s', (name) => {
    expect(standing(rendered(form('youth', sent)), name)).toEqual([escaped(typed[name])])
  })

  it('holds all that a pupil did already, and consent once given', () => {
    const given = new URLSearchParams([...sent, ['consent', 'ja']])
    expect(standing(rendered(form('youth', sent)), 'tried')).toEqual(['told-home', 'asked-help'])
    expect(standing(rendered(form('youth', sent)), 'consent')).toEqual([])
    expect(standing(rendered(form('parents', given)), 'consent')).toEqual(['ja'])
  })

  it.each(levels)('never holds a script that somebody typed (%s)', (level) => {
    const html = rendered(form(level, sent))
    expect(html).toContain(escaped(script))
    expect(html.match(/<script[^>]*>/g)).toEqual([ownScript])
  })

  it.each(levels)('ties the trouble to each field, says it above the form, and links there (%s)', (level) => {
    for (const answers of [sent, new URLSearchParams()]) {
      const html = rendered(form(level, answers))
      const wrong = Object.keys(readQuestionForm(answers, level, ['meepraten']).wrong)
      expect(wrong.length).toBeGreaterThan(2)
      for (const field of wrong) {
        const text = new RegExp(`id="${field}-fout"[^>]*>([^<]+)<`).exec(html)?.[1]
        const link = new RegExp(`<a href="#${field}"[^>]*>([^<]+)<`).exec(html)?.[1]
        expect(text, field).toBeTruthy()
        expect(link, field).toBe(text)
        expect(html, field).toMatch(new RegExp(`aria-describedby="${field}-fout[" ]`))
        expect(html, field).toMatch(new RegExp(`id="${field}"`))
      }
    }
  })

  it('shows the phone, and takes along that warnings were shown', () => {
    const html = rendered(form('parents', sent))
    expect(html).toContain('tel:0880000000')
    expect(standing(html, 'seen')).toEqual(['warnings'])
    expect(standing(html, 'token')).toEqual(['token-1'])
  })
})

describe('hidden values', () => {
  it('are all that was filled in, escaped', () => {
    const { values } = readQuestionForm(sent, 'youth', ['meepraten'])
    const html = rendered(<HiddenValues values={values} />)
    for (const [name, value] of Object.entries({ ...typed, asker: 'pupil' }))
      expect(standing(html, name), name).toEqual([escaped(value)])
    expect(standing(html, 'tried')).toEqual(['told-home', 'asked-help'])
    expect(html).not.toContain('<script')
  })
})
