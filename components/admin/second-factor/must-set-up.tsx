import { Button } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'

import { mustSetUp } from '@/domain/second-factor/required'

import { cmsLanguage } from '../staff/language'
import './second-factor.css'

const words = {
  nl: {
    heading: 'Nog één ding voordat u begint',
    text: 'Met uw rol logt u in met twee stappen; tot u die hebt ingesteld, kunt u verder niets.',
    button: 'Stel de tweede stap in',
  },
  en: {
    heading: 'One more thing before you begin',
    text: 'With your role you log in with two steps; until you have set them up you can do nothing else.',
    button: 'Set up the second step',
  },
} as const

/** Above the dashboard of an account that can do nothing yet: why, and what to do. */
export function MustSetUp({ i18n, payload, user }: Pick<ServerProps, 'i18n' | 'payload' | 'user'>) {
  if (!user || !mustSetUp(user)) return null
  const { heading, text, button } = words[cmsLanguage(i18n.language)]
  const adminRoute = payload.config.routes.admin
  return (
    <section className="must-set-up" aria-labelledby="must-set-up-heading">
      <h2 id="must-set-up-heading">{heading}</h2>
      <p>{text}</p>
      <Button el="anchor" size="large" url={formatAdminURL({ adminRoute, path: '/second-factor' })}>
        {button}
      </Button>
    </section>
  )
}
