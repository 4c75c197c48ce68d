import { describe, expect, it } from 'vitest'

import { readQuestionForm, type QuestionField } from './question-form'

const topics = ['overstappen', 'niet-eens']

const complete: Record<string, string> = {
  asker: 'parent',
  wish: 'think-along',
  sector: 'vo',
  question: 'Mijn kind zit thuis. Wat kan ik doen?',
  consent: 'ja',
}
const parents = (fields: Record<string, string>) =>
  readQuestionForm(new URLSearchParams({ ...complete, ...fields }), 'parents', topics)
const youth = (fields: string) =>
  readQuestionForm(
    new URLSearchParams(`sector=vo&wish=know&question=Mag+dat%3F&consent=ja&${fields}`),
    'youth',
    topics,
  )

describe('a question of a parent', () => {
  it('needs no more than who asks, what they want, the sector, the question and consent', () => {
    const { wrong, question } = parents({})
    expect(wrong).toEqual({})
    expect(question).toEqual({
      asker: 'parent',
      wish: 'think-along',
      sector: 'vo',
      text: 'Mijn kind zit thuis. Wat kan ik doen?',
      reach: 'code',
      tried: [],
      contactSchool: false,
      consent: true,
    })
  })

  it('may hold everything else that is asked for', () => {
    const { question } = parents({
      postcode: '9712 AB',
      topic: 'niet-eens',
      reach: 'phone',
      reachAt: ' 06 - 123 456 78 ',
      bestTime: 'evening',
      firstName: ' Sam ',
      contactSchool: 'ja',
    })
    expect(question).toMatchObject({
      postcode: '9712',
      topic: 'niet-eens',
      reach: 'phone',
      reachAt: '06 - 123 456 78',
      bestTime: 'evening',
      firstName: 'Sam',
      contactSchool: true,
    })
  })

  it('names everything that is wrong at once, and nothing may be parsed then', () => {
    const { wrong, question } = readQuestionForm(
      new URLSearchParams({ reach: 'mail', postcode: '97', firstName: 'x'.repeat(41) }),
      'parents',
      topics,
    )
    expect(wrong).toEqual({
      asker: 'choice',
      wish: 'choice',
      sector: 'choice',
      question: 'empty',
      postcode: 'shape',
      reachAt: 'empty',
      firstName: 'long',
      consent: 'empty',
    })
    expect(question).toBeUndefined()
  })

  it.each<[QuestionField, string, string]>([
    ['asker', 'pupil', 'choice'],
    ['sector', 'mbo', 'choice'],
    ['topic', 'geheim', 'choice'],
    ['reach', 'fax', 'choice'],
    ['bestTime', 'night', 'choice'],
    ['question', ' \n ', 'empty'],
    ['question', ' ? ', 'short'],
    ['question', 'a'.repeat(4001), 'long'],
    ['postcode', 'Groningen', 'shape'],
    ['firstName', 'Sam\nBcc: iemand', 'shape'],
    ['consent', 'yes', 'empty'],
  ])('says what is wrong with the field %s when it is %j', (field, text, reason) => {
    expect(parents({ [field]: text }).wrong).toEqual({ [field]: reason })
  })

  it('keeps all that was typed and says how long a question is that is too long', () => {
    const form = parents({
      question: ` ${'a'.repeat(4213)} `,
      reachAt: 'later invullen',
      postcode: 'weet niet',
    })
    expect(form.length).toBe(4213)
    expect(form.values.question).toBe(` ${'a'.repeat(4213)} `)
    expect(form.values).toMatchObject({ reachAt: 'later invullen', postcode: 'weet niet', sector: 'vo' })
  })

  it('counts a line end once, as the browser does', () => {
    const lines = `${'a'.repeat(1999)}\r\n${'b'.repeat(2000)}`
    expect(parents({ question: lines }).question?.text).toBe(lines.replace('\r', ''))
  })

  it('drops an address when only the code is wanted', () => {
    expect(parents({ reach: 'code', reachAt: '06 12345678' }).question).not.toHaveProperty(
      'reachAt',
      expect.anything(),
    )
  })

  it('reads the first of two values and no field that was not asked for', () => {
    const sent = new URLSearchParams([...Object.entries(complete), ['sector', 'po'], ['bsn', '123456782']])
    const form = readQuestionForm(sent, 'parents', topics)
    expect(form.question?.sector).toBe('vo')
    expect(JSON.stringify(form)).not.toContain('123456782')
  })

  it('takes no answers from the form for young people', () => {
    const sent = new URLSearchParams({ ...complete, tried: 'nothing', ageBand: 'under-12' })
    expect(readQuestionForm(sent, 'parents', topics).question).toMatchObject({ tried: [] })
    expect(readQuestionForm(sent, 'parents', topics).question?.ageBand).toBeUndefined()
  })
})

describe('a question of a young person', () => {
  it('is always of a pupil, whatever the form says', () => {
    expect(youth('').question?.asker).toBe('pupil')
    expect(youth('asker=professional').question?.asker).toBe('pupil')
  })

  it('tells what they did already and how old they are about', () => {
    const { question, values } = youth('tried=told-school&tried=told-home&tried=told-home&ageBand=12-15')
    expect(question).toMatchObject({ tried: ['told-home', 'told-school'], ageBand: '12-15' })
    expect(values.tried).toEqual(['told-home', 'told-school'])
  })

  it('leaves "nothing yet" out beside anything else, and what is no answer', () => {
    expect(youth('tried=nothing&tried=asked-help').question?.tried).toEqual(['asked-help'])
    expect(youth('tried=nothing&tried=x').question?.tried).toEqual(['nothing'])
  })

  it('cannot give a birth date for an age', () => {
    expect(youth('ageBand=2012-03-12').wrong).toEqual({ ageBand: 'choice' })
  })
})
