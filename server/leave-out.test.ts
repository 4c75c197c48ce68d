import { afterEach, expect, test, vi } from 'vitest'
import { z } from 'zod'

import { leaveOutUnreadable, leaveOutWrongParts } from './leave-out'

const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
afterEach(() => log.mockClear())
const told = () => log.mock.calls.map(([line]) => String(line))

const question = z.object({
  id: z.string(),
  title: z.string(),
  day: z.string().transform((day) => new Date(day).toISOString()),
})
const good = { id: 'a', title: 'Goed', day: '2026-11-01' }

test('a document that is not as it should be costs only itself, and is named without its content', () => {
  const bad = [{ ...good, id: 'b', title: 5 }, { ...good, id: 'c', day: 'geheim' }, null, 'geheim', { id: 5 }]
  expect(leaveOutUnreadable(question, 'faq', [bad[0], good, ...bad.slice(1)])).toMatchObject([{ id: 'a' }])
  expect(told()).toEqual([
    'Cannot be read and is left out: faq b (title)\n',
    'Cannot be read and is left out: faq c\n',
    expect.stringContaining('faq ?'),
  ])
})

test('it is named once for each version of it', () => {
  const read = (updatedAt: string) => leaveOutUnreadable(question, 'faq', [{ id: 'd', updatedAt }])
  for (const version of ['1', '1', '2', '2']) read(version)
  expect(told()).toHaveLength(2)
})

const rule = z.object({ to: z.enum(['central', 'pool']), topics: z.array(z.string()) })
const settings = z.object({
  name: z
    .string()
    .nullish()
    .transform((name) => name ?? ''),
  rules: z
    .array(rule)
    .nullish()
    .transform((rules) => rules ?? []),
  kept: z.object({ answered: z.number().nullish() }).nullish(),
})

test('of a global only the wrong part is left out: a field, a number in a group, a whole row', () => {
  const whole = { to: 'pool', topics: ['a'] }
  const value = {
    name: 5,
    rules: [{ to: 'elders', topics: [] }, whole, { to: 'pool', topics: ['a', 5] }, null],
    kept: { answered: 'x', advised: 3 },
  }
  expect(leaveOutWrongParts(settings, 'settings', value)).toEqual({ name: '', rules: [whole], kept: {} })
  expect(told().join('')).toMatch(/settings name\n.*settings rules\.0\.to\n.*settings rules\.1\.topics\.1\n/)
})

test('a global of which nothing is right is as one that was never saved; one that a page cannot do without fails', () => {
  expect(leaveOutWrongParts(settings, 'settings', { name: [], rules: 5, kept: 'x' })).toEqual({
    name: '',
    rules: [],
    kept: undefined,
  })
  expect(() => leaveOutWrongParts(settings, 'settings', null)).toThrow(z.ZodError)
  expect(() => leaveOutWrongParts(z.object({ must: z.string() }), 'settings', { must: 5 })).toThrow(
    z.ZodError,
  )
})
