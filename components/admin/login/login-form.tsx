'use client'
import { Button } from '@payloadcms/ui'
import { useState, type SubmitEvent } from 'react'

import { useAdminPath } from '../staff/use-admin-path'
import { useLanguage } from '../staff/use-language'
import { CodeInput } from './code-input'
import { logIn } from './log-in'
import { LoginInput } from './login-input'
import './login.css'

const words = {
  nl: {
    email: 'E-mail',
    password: 'Wachtwoord',
    forgot: 'Wachtwoord vergeten?',
    logIn: 'Inloggen',
    confirm: 'Bevestigen',
    busy: 'Even geduld…',
    unreachable: 'Er is geen verbinding met de site. Wat u typte staat er nog. Probeer het zo opnieuw.',
  },
  en: {
    email: 'Email',
    password: 'Password',
    forgot: 'Forgot password?',
    logIn: 'Log in',
    confirm: 'Confirm',
    busy: 'One moment…',
    unreachable: 'The site cannot be reached. What you typed is still there. Try again in a moment.',
  },
} as const

/**
 * Asks for e-mail and password, and for a code when the server says that the account has a second step.
 * @param next where to go after logging in
 */
export function LoginForm({ next }: { next: string }) {
  const language = useLanguage()
  const say = words[language]
  const adminPath = useAdminPath()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState<string>()
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setProblem('')
    const outcome = await logIn({ email, password, code }, language)
    if (outcome.inside) {
      // A whole page, so that everything in it knows who is here now.
      window.location.assign(outcome.setUp ? adminPath('/second-factor') : next)
      return
    }
    setBusy(false)
    if (outcome.askCode && code === undefined) setCode('')
    else setProblem(outcome.sentence ?? say.unreachable)
  }

  const turnTo = (step: '' | undefined) => {
    setCode(step)
    setProblem('')
  }

  return (
    <form className="login__form" onSubmit={(event) => void submit(event)}>
      <div className="login__form__inputWrap" hidden={code !== undefined}>
        <LoginInput
          type="email"
          label={say.email}
          value={email}
          onChange={setEmail}
          autoComplete="username"
        />
        <LoginInput
          type="password"
          label={say.password}
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
        />
      </div>
      {code !== undefined && (
        <CodeInput
          value={code}
          onChange={setCode}
          onSwitch={() => turnTo('')}
          onBack={() => turnTo(undefined)}
        />
      )}
      <div role="alert">{problem !== '' && <p className="login-problem">{problem}</p>}</div>
      {code === undefined && <a href={adminPath('/forgot')}>{say.forgot}</a>}
      <div className="form-submit">
        <Button type="submit" size="large" disabled={busy}>
          {busy ? say.busy : code === undefined ? say.logIn : say.confirm}
        </Button>
      </div>
    </form>
  )
}
