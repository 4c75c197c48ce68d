import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'

import { Logo } from '../brand'
import { LoginForm } from './login-form'

/** Logging in, in the frame and look of Payload's own page, which cannot ask for a code. */
export function LoginView({ initPageResult, payload, searchParams }: AdminViewServerProps) {
  const { redirect: asked = '' } = searchParams ?? {}
  const next = getSafeRedirect({ fallbackTo: payload.config.routes.admin, redirectTo: asked })
  if (initPageResult.req.user) redirect(next)
  return (
    <>
      <div className="login__brand">
        <Logo />
      </div>
      <LoginForm next={next} />
    </>
  )
}
