import type { ServerProps } from 'payload'

import { amsterdamDay } from '@/domain/calendar'
import { goneStatuses } from '@/domain/requests/codes'

import { dayInWords } from '../staff/dates'
import { cmsLanguage } from '../staff/language'

const words = {
  nl: {
    title: 'Wat gaat er binnenkort weg?',
    none: 'De komende dertig dagen wordt er niets vernietigd.',
    some: 'Dit is een vooruitblik; er is nog niets vernietigd. De site doet het zelf, zodra de dag er is.',
  },
  en: {
    title: 'What goes soon?',
    none: 'Nothing will be destroyed in the coming thirty days.',
    some: 'This looks ahead; nothing was destroyed yet. The site does it by itself when the day comes.',
  },
}

const ahead = 30 * 24 * 60 * 60 * 1000

/** A dry run above the reports: on which days of the coming month how many requests go. */
export async function Coming({ i18n, payload }: ServerProps) {
  const language = cmsLanguage(i18n.language)
  const said = words[language]
  const { docs } = await payload.find({
    collection: 'requests',
    where: {
      and: [
        { destroyAfter: { less_than_equal: new Date(Date.now() + ahead).toISOString() } },
        { status: { not_in: [...goneStatuses] } },
      ],
    },
    pagination: false,
    depth: 0,
    select: { destroyAfter: true },
  })
  const counts = new Map<string, number>()
  for (const { destroyAfter } of docs.filter((one) => !Number.isNaN(Date.parse(one.destroyAfter)))) {
    const day = amsterdamDay(new Date(destroyAfter))
    counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  return (
    <section>
      <h2>{said.title}</h2>
      <p>{docs.length === 0 ? said.none : said.some}</p>
      <ul>
        {[...counts].sort().map(([day, count]) => (
          <li key={day}>{`${dayInWords(day, language)}: ${count}`}</li>
        ))}
      </ul>
    </section>
  )
}
