import { describe, expect, it } from 'vitest'

import { helpers, helpersFor, nationalReach } from '@/domain/danger/helpers'
import { levels } from '@/domain/level'
import en from '@/locales/messages/en.json'
import nl from '@/locales/messages/nl.json'

import { rendered } from '../requests/test-rendered'
import { Urgent } from '../requests/urgent'
import { HelpPanel } from './help-panel'

const languages = ['nl', 'en'] as const
const all = ['tel:112', 'tel:113', 'tel:08000113', 'tel:08000432', 'tel:08002000']
const links = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)
const linesFor = (level?: 'parents' | 'youth') =>
  helpersFor([], level ?? 'parents').map((helper) => ({ helper, ...nationalReach[helper] }))

describe.each(languages)('in %s', (language) => {
  it.each([...levels, undefined])('the panel names all who help, each to tap (%s)', (level) => {
    const html = rendered(<HelpPanel level={level} lines={linesFor(level)} note="not-sent" />, language)
    expect(links(html)).toEqual(expect.arrayContaining(all))
    expect(html).not.toContain('autofocus')
    expect(html).not.toContain('!')
  })

  it.each([...levels, undefined])('who cannot wait finds the same people (%s)', (level) => {
    const others = [{ name: 'Crisisdienst', phone: '088-1', href: '/ouders/contact#crisisdienst' }]
    const html = rendered(<Urgent level={level} help={{ lines: linesFor(level), others }} />, language)
    expect(links(html)).toEqual(expect.arrayContaining([...all, 'tel:0881', '/ouders/contact#crisisdienst']))
  })
})

it('comes before what is wrong further down', () => {
  expect(rendered(<HelpPanel level="youth" lines={linesFor('youth')} focus />)).toMatch(
    /<section[^>]* autofocus/i,
  )
})

it('leads to the four words where they stand further down', () => {
  const html = rendered(<HelpPanel level="youth" lines={linesFor('youth')} note="sent" wordsAt="#woorden" />)
  expect(links(html)).toContain('#woorden')
})

it('says u to parents, je to pupils, and neither where nobody knows who reads', () => {
  const say = (level?: 'parents' | 'youth') =>
    rendered(<HelpPanel level={level} lines={linesFor(level)} note="sent" />).replace(/<[^>]+>/g, ' ')
  expect(say('parents')).not.toMatch(/\b(je|jij|jou|jouw)\b/i)
  expect(say('youth')).not.toMatch(/\b(u|uw)\b/i)
  expect(say()).not.toMatch(/\b(je|jij|jou|jouw|u|uw)\b/i)
})

it('has a name for every helper in every language', () => {
  for (const helper of helpers)
    for (const { danger } of [nl, en]) expect(danger.helpers[helper].name).toBeTruthy()
})
