import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'

import { cmsLanguage } from './language'
import './staff.css'

const words = {
  nl: {
    heading: 'Dit is niet voor uw account',
    text: 'Vraag een beheerder als u denkt dat dat niet klopt.',
  },
  en: {
    heading: 'This is not for your account',
    text: 'Ask an administrator if you think that is wrong.',
  },
} as const

type Props = {
  view: AdminViewServerProps
  /** Where the view stands in the CMS, such as '/inbox'. */
  path: `/${string}`
  /** The roles that may see it; the server's own answers decide the same once more. */
  roles: readonly string[]
  children: ReactNode
}

/** The frame of a page of our own in the CMS: who is not logged in goes to the login page first. */
export function StaffView({ view, path, roles, children }: Props) {
  const { initPageResult, i18n, payload, params, searchParams, viewActions } = view
  const { req, permissions, locale, visibleEntities } = initPageResult
  const adminRoute = payload.config.routes.admin
  if (!req.user || !permissions.canAccessAdmin) {
    const back = encodeURIComponent(formatAdminURL({ adminRoute, path }))
    redirect(`${formatAdminURL({ adminRoute, path: '/login' })}?redirect=${back}`)
  }
  const { heading, text } = words[cmsLanguage(i18n.language)]
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      viewActions={viewActions}
      visibleEntities={visibleEntities}
    >
      <Gutter className="staff">
        {roles.includes(req.user.role) ? (
          children
        ) : (
          <>
            <h1>{heading}</h1>
            <p>{text}</p>
          </>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
