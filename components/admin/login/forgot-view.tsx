import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { Logo } from '../brand'
import { ForgotForm } from './forgot-form'

/** A forgotten password. Payload's own page says that a mail was sent whatever the server answers. */
export function ForgotView({ initPageResult, payload }: AdminViewServerProps) {
  if (initPageResult.req.user) redirect(payload.config.routes.admin)
  return (
    <>
      <div className="login__brand">
        <Logo />
      </div>
      <ForgotForm />
    </>
  )
}
