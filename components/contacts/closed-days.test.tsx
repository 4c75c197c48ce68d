import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { openState } from '@/domain/opening-hours/open-state'
import type { SchoolHoliday } from '@/domain/opening-hours/school-holidays'
import type { Language } from '@/locales/languages'
import en from '@/locales/messages/en.json'
import nl from '@/locales/messages/nl.json'

import { OpenNow } from '../layout/help-strip'
import { ClosedDays } from './closed-days'

const kerst: SchoolHoliday = { name: 'kerst', region: 'midden', from: '2026-12-19', until: '2027-01-03' }
const office = {
  openingHours: [{ days: [1, 2, 3, 4], from: '09:00', until: '12:30' }],
  closedDates: [],
  schoolHolidays: [kerst],
}

/** What a visitor reads, without the markup. */
function read(page: React.ReactNode, locale: Language): string {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={locale === 'en' ? en : nl} timeZone="Europe/Amsterdam">
      {page}
    </NextIntlClientProvider>,
  )
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

const nowOn = (today: string, locale: Language) => {
  const open = openState(office, new Date(`${today}T10:00:00+01:00`))
  return read(<OpenNow help={{ phone: '088', mail: '', open, hoursKnown: true, today }} />, locale)
}

test('in a school holiday it says which one, and when somebody is there again', () => {
  expect(nowOn('2026-12-22', 'nl')).toBe(
    'Dicht in de kerstvakantie. Weer open op maandag 4 januari vanaf 09:00',
  )
  expect(nowOn('2026-12-22', 'en')).toContain('Closed for the Christmas holiday. Open again on Monday')
  expect(nowOn('2026-12-21', 'nl')).not.toContain('Nu open')
  expect(nowOn('2026-12-14', 'nl')).toBe('Nu open, tot 12:30')
})

test('the days it is closed name the region and the holidays to come, first and last day', () => {
  const closed = read(
    <ClosedDays
      closedDates={[{ date: '2026-12-08', reason: 'studiedag' }]}
      schoolHolidays={{ region: 'midden', coming: [kerst] }}
    />,
    'nl',
  )
  expect(closed).toContain('In de schoolvakanties van regio Midden is er ook niemand.')
  expect(closed).toContain('kerstvakantie: 19 december 2026 tot en met 3 januari 2027')
  expect(closed).toContain('dinsdag 8 december: studiedag')
})

test('who works through school holidays says nothing of them', () => {
  expect(read(<ClosedDays closedDates={[]} />, 'nl')).not.toContain('vakantie')
})

test('without known dates to come it still says that it closes in school holidays', () => {
  const closed = read(<ClosedDays closedDates={[]} schoolHolidays={{ region: 'noord', coming: [] }} />, 'nl')
  expect(closed).toContain('schoolvakanties van regio Noord')
  expect(closed).not.toContain('volgende schoolvakanties')
})
