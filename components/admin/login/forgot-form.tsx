'use client'
import { Button } from '@payloadcms/ui'
import { useState, type SubmitEvent } from 'react'

import { useAdminPath } from '../staff/use-admin-path'
import { useLanguage } from '../staff/use-language'
import { askLink, type Asked } from './ask-link'
import { LoginInput } from './login-input'
import './login.css'

const words = {
  nl: {
    heading: 'Wachtwoord vergeten',
    explanation: 'Vul uw e-mailadres in. U krijgt een mail met een link om een nieuw wachtwoord te kiezen.',
    email: 'E-mail',
    send: 'Stuur de link',
    busy: 'Even geduld…',
    asked:
      'Heeft dit adres een account, dan komt er binnen enkele minuten een mail. Kijk ook bij ongewenste mail. Komt er niets? Vraag een beheerder om een nieuw wachtwoord.',
    unreachable: 'Er is geen verbinding met de site. Wat u typte staat er nog. Probeer het zo opnieuw.',
    back: 'Terug naar inloggen',
  },
  en: {
    heading: 'Forgot password',
    explanation: 'Fill in your e-mail address. You get a mail with a link to choose a new password.',
    email: 'Email',
    send: 'Send the link',
    busy: 'One moment…',
    asked:
      'If this address has an account, a mail comes within a few minutes. Look in your junk mail too. Does nothing come? Ask an administrator for a new password.',
    unreachable: 'The site cannot be reached. What you typed is still there. Try again in a moment.',
    back: 'Back to the login',
  },
} as const

/** Asks for a link to choose a new password, and says what the server answered. */
export function ForgotForm() {
  const language = useLanguage()
  const say = words[language]
  const adminPath = useAdminPath()
  const [email, setEmail] = useState('')
  const [outcome, setOutcome] = useState<Asked>()
  const [busy, setBusy] = useState(false)

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setOutcome(undefined)
    setOutcome(await askLink(email, language))
    setBusy(false)
  }

  return (
    <form className="login__form login-code" onSubmit={(event) => void submit(event)}>
      <h1>{say.heading}</h1>
      <p>{say.explanation}</p>
      <LoginInput type="email" label={say.email} value={email} onChange={setEmail} autoComplete="username" />
      <div role="alert">
        {outcome && !outcome.asked && <p className="login-problem">{outcome.sentence ?? say.unreachable}</p>}
      </div>
      <div role="status">{outcome?.asked && <p>{say.asked}</p>}</div>
      <a href={adminPath('/login')}>{say.back}</a>
      <div className="form-submit">
        <Button type="submit" size="large" disabled={busy}>
          {busy ? say.busy : say.send}
        </Button>
      </div>
    </form>
  )
}
