import { permanentRedirect } from 'next/navigation'

import { Article } from '@/components/article/article'
import { Appeal } from '@/components/regional-routes/appeal'
import { Situation, ServedBy } from '@/components/regional-routes/situation'
import { Trail } from '@/components/regional-routes/trail'
import { amsterdamDay } from '@/domain/calendar'
import type { Level } from '@/domain/level'
import { isOverdue } from '@/domain/review/review'
import { pathTo, type Place } from '@/locales/paths'
import { contactsFor, type ContactReading } from '@/server/queries/contacts'
import { atAddress } from '@/server/queries/documents'
import { linked, linksFor } from '@/server/queries/links'
import { organisationsFor } from '@/server/queries/organisations'
import { regionalRoutesFor, type RouteStep } from '@/server/queries/regional-routes'

import { explanationsFor } from './explanations'
import { Frame } from './frame'
import { levelPage, type Reader } from './level-page'
import { NotFoundPage } from './not-found-page'
import { pageMetadata } from './page-metadata'

const placeOf = ({ level, slug }: Pick<Reader, 'level' | 'slug'>): Place => ({
  level,
  page: '/routes/[slug]',
  slug,
})

/** A step with the part of this reader, and its contact with the number to call. */
function stepFor(step: RouteStep, level: Level, contacts: readonly ContactReading[], contactPage: string) {
  const helper = contacts.find(({ id }) => id === step.contact)
  return {
    ...step,
    part: step[level],
    helper: helper && {
      href: `${contactPage}#${helper.slug}`,
      title: helper.title,
      lang: helper.lang,
      phone: helper.phone,
    },
  }
}

async function body({ level, locale, slug }: Reader) {
  const found = atAddress(await regionalRoutesFor(level, locale), slug)
  if (!found) return <NotFoundPage locale={locale} level={level} />
  const { document } = found
  if (found.moved) permanentRedirect(pathTo(placeOf({ level, slug: document.slug }), locale))
  const [targets, contacts, organisations, explanations] = await Promise.all([
    linksFor(level, locale),
    contactsFor(level, locale),
    organisationsFor(locale),
    explanationsFor(level, locale),
  ])
  const contactPage = pathTo({ level, page: '/contact' }, locale)
  const [appeal] = document.appeal ? linked([document.appeal], targets) : []
  return (
    <Frame locale={locale} place={placeOf({ level, slug })} readableAt={document.audiences} below={document}>
      <Article
        level={level}
        locale={locale}
        kicker={<Situation level={level} trigger={document.text.trigger} lang={document.lang} />}
        title={document.title}
        summary={document.text.summary}
        body={document.text.body}
        lang={document.lang}
        reviewedOn={document.reviewedOn}
        overdue={Boolean(document.reviewBy) && isOverdue(document.reviewBy ?? '', amsterdamDay(new Date()))}
        sources={document.sources}
        related={linked(document.related, targets)}
        explanations={explanations}
        targets={targets}
      >
        <ServedBy
          sector={document.sector}
          organisations={organisations.filter(({ id }) => document.organisations.includes(id))}
        />
        <Trail
          level={level}
          lang={document.lang}
          steps={document.steps.map((step) => stepFor(step, level, contacts, contactPage))}
          explanations={explanations}
          contactPage={contactPage}
        />
        {appeal && <Appeal level={level} to={appeal} />}
      </Article>
    </Frame>
  )
}

async function metadata({ level, locale, slug }: Reader) {
  const found = atAddress(await regionalRoutesFor(level, locale), slug)
  if (!found) return {}
  const { title, text, lang } = found.document
  return pageMetadata({ title, description: text.summary, place: placeOf({ level, slug }), locale, lang })
}

/** One regional route, step by step. */
export const routePage = (level: Level) => levelPage(level, body, metadata)
