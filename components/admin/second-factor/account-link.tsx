'use client'
import { useAdminPath } from '../staff/use-admin-path'
import { useLanguage } from '../staff/use-language'
import './second-factor.css'

const words = {
  nl: 'Inloggen in twee stappen instellen of veranderen',
  en: 'Set up or change logging in with two steps',
} as const

/** On one's own account: the way to the page about the second step. */
export function AccountLink() {
  const adminPath = useAdminPath()
  return (
    <p className="second-factor__of-account">
      <a href={adminPath('/second-factor')}>{words[useLanguage()]}</a>
    </p>
  )
}
