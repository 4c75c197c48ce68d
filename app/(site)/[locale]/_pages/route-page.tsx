import { Appeal } from '@/components/regional-routes/appeal'
import { ServedBy, Situation } from '@/components/regional-routes/situation'
import { Trail } from '@/components/regional-routes/trail'
import type { Level } from '@/domain/level'
import { pathTo } from '@/locales/paths'
import { contactsFor, type ContactReading } from '@/server/queries/contacts'
import { linked } from '@/server/queries/links'
import { organisationsFor } from '@/server/queries/organisations'
import { regionalRoutesFor, type RouteStep } from '@/server/queries/regional-routes'

import { documentPage } from './document-page'

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

/** One regional route, step by step. */
export const routePage = documentPage({
  page: '/routes/[slug]',
  documents: regionalRoutesFor,
  parts: async (route, { level, locale, targets, explanations }) => {
    const [contacts, organisations] = await Promise.all([
      contactsFor(level, locale),
      organisationsFor(locale),
    ])
    const contactPage = pathTo({ level, page: '/contact' }, locale)
    const [appeal] = route.appeal ? linked([route.appeal], targets) : []
    return {
      kicker: <Situation level={level} trigger={route.text.trigger} lang={route.lang} />,
      below: (
        <>
          <ServedBy
            sector={route.sector}
            organisations={organisations.filter(({ id }) => route.organisations.includes(id))}
          />
          <Trail
            level={level}
            lang={route.lang}
            steps={route.steps.map((step) => stepFor(step, level, contacts, contactPage))}
            explanations={explanations}
            contactPage={contactPage}
          />
          {appeal && <Appeal level={level} to={appeal} />}
        </>
      ),
    }
  },
})
