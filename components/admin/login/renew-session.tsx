'use client'
import { useAuth } from '@payloadcms/ui'
import { useEffect, useEffectEvent, type ReactNode } from 'react'

import { renewAfterMinutes, sessionMinutes } from '@/domain/session'

const minute = 60_000

/** What counts as being used. */
const uses = ['keydown', 'pointerdown', 'wheel'] as const

/** Not at once: who clicks to log out must not have the session renewed behind their back. */
const patience = 5000

/** Payload itself asks in the last two minutes whether somebody is still there. */
const lastMinutes = 2 * minute

/**
 * Keeps the session of somebody who works: Payload renews it only when a form changes in its last two
 * minutes, so who stopped typing for three would be logged out. Other tabs hear of it, so that none of
 * them ends what is still in use.
 */
export function RenewSession({ children }: { children: ReactNode }) {
  const { user, tokenExpirationMs, refreshCookieAsync, fetchFullUser } = useAuth()
  const account = user?.id

  const renew = useEffectEvent(async (tell: () => void) => {
    const left = (tokenExpirationMs ?? 0) - Date.now()
    if (left > (sessionMinutes - renewAfterMinutes) * minute || left < lastMinutes) return
    if (await refreshCookieAsync()) tell()
  })
  const hear = useEffectEvent(() => void fetchFullUser())

  useEffect(() => {
    if (account === undefined) return
    const tabs = new BroadcastChannel('session')
    tabs.onmessage = () => hear()
    let planned: ReturnType<typeof setTimeout> | undefined
    const onUse = () => {
      planned ??= setTimeout(() => {
        planned = undefined
        void renew(() => tabs.postMessage('renewed'))
      }, patience)
    }
    for (const use of uses) window.addEventListener(use, onUse, { capture: true, passive: true })
    return () => {
      clearTimeout(planned)
      tabs.close()
      for (const use of uses) window.removeEventListener(use, onUse, { capture: true })
    }
  }, [account])

  return children
}
