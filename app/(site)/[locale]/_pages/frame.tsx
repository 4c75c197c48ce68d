import { draftMode } from 'next/headers'
import type { ReactNode } from 'react'

import { Shell } from '@/components/layout/shell'
import { DraftBar } from '@/components/preview/draft-bar'
import { amsterdamDay } from '@/domain/calendar'
import type { Level } from '@/domain/level'
import type { Language } from '@/locales/languages'
import { pathTo, type Place } from '@/locales/paths'
import { shellFor } from '@/server/queries/shell'

import { orUnavailable } from './or-unavailable'
import { OrganisationData } from './organisation-data'
import { PageBreadcrumbs, type Titled } from './page-breadcrumbs'

type Props = {
  locale: Language
  place: Place
  /** of a page above the levels that speaks to somebody in particular */
  level?: Level
  /** what the reader asked of this page, as the address has it */
  query?: string
  readableAt?: readonly Level[]
  /** of a page below another one: shows the way to it */
  below?: Titled
  children: ReactNode
}

/** Pages on which someone looks for the steunpunt itself. */
const aboutUs: readonly Place['page'][] = ['/', '', '/contact']

/** Puts what stands around every page around this one. */
export function Frame(props: Props) {
  return orUnavailable({ level: props.level ?? props.place.level ?? 'parents', locale: props.locale }, () =>
    framed(props),
  )
}

async function framed({ locale, place, query, readableAt, below, children, ...props }: Props) {
  const level = props.level ?? place.level ?? 'parents'
  const now = new Date()
  const { steunpunt, open, hasSchools, footerPages } = await shellFor(level, locale, now)
  const { isEnabled } = await draftMode()
  return (
    <Shell
      locale={locale}
      level={level}
      place={place}
      query={query}
      readableAt={readableAt}
      steunpunt={steunpunt}
      hasSchools={hasSchools}
      footerPages={footerPages}
      draft={isEnabled ? <DraftBar path={pathTo(place, locale)} /> : undefined}
      help={{
        phone: steunpunt.phone,
        mail: steunpunt.mail,
        open,
        hoursKnown: steunpunt.openingHours.length > 0,
        today: amsterdamDay(now),
      }}
    >
      {below && <PageBreadcrumbs place={place} title={below.title} lang={below.lang} locale={locale} />}
      {aboutUs.includes(place.page) && <OrganisationData steunpunt={steunpunt} locale={locale} />}
      {children}
    </Shell>
  )
}
