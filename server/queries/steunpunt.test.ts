import { expect, test, vi } from 'vitest'
import type { z } from 'zod'

import { replyBy } from '@/domain/opening-hours/reply-by'

const cms = vi.hoisted(() => ({ settings: {} as object }))

vi.mock('../published', () => ({
  publishedGlobal: (schema: z.ZodType) => Promise.resolve(schema.parse(cms.settings)),
}))

const { steunpuntFor } = await import('./steunpunt')

const monday = new Date('2026-12-14T10:00:00+01:00')
const hours = { openingHours: [{ days: ['1', '3'], from: '09:00', until: '12:00' }] }

test('a steunpunt that never chose works through school holidays, as does one that chose to', async () => {
  for (cms.settings of [{}, { schoolHolidays: null }, { schoolHolidays: 'none' }])
    expect(await steunpuntFor('nl')).toMatchObject({ schoolRegion: undefined, schoolHolidays: [] })
})

test('a promise goes by the own hours, closed dates and school holidays of the steunpunt', async () => {
  cms.settings = {
    ...hours,
    schoolHolidays: 'midden',
    closedDates: [{ date: '2026-12-16T12:00:00.000Z', reason: 'studiedag' }],
  }
  const steunpunt = await steunpuntFor('en')
  expect(steunpunt.schoolHolidays.every(({ region }) => region === 'midden')).toBe(true)
  expect(replyBy(monday, 1, steunpunt)).toBe('2027-01-04')
  cms.settings = hours
  expect(replyBy(monday, 3, await steunpuntFor('nl'))).toBe('2026-12-23')
})
