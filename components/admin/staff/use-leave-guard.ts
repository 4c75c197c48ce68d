'use client'
import { useEffect } from 'react'

/** The link that a click would follow away from this page, in this tab. */
function leavingLink(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link || !link.href || link.target === '_blank' || link.hasAttribute('download')) return undefined
  const here = window.location
  const stays = link.origin === here.origin && link.pathname === here.pathname && link.search === here.search
  return stays ? undefined : link
}

/** Browsers with the Navigation API let a page ask before it goes back; the types do not know it yet. */
function navigation(): EventTarget | undefined {
  const found: unknown = Reflect.get(window, 'navigation')
  return found instanceof EventTarget ? found : undefined
}

/** Asks before somebody leaves the page while there is something to lose: by a link, by going back, by closing. */
export function useLeaveGuard(toLose: boolean, question: string): void {
  useEffect(() => {
    if (!toLose) return
    const onClick = (event: MouseEvent) => {
      if (!leavingLink(event) || window.confirm(question)) return
      event.preventDefault()
      event.stopPropagation()
    }
    const onTraverse = (event: Event) => {
      if (Reflect.get(event, 'navigationType') !== 'traverse' || !event.cancelable) return
      if (!window.confirm(question)) event.preventDefault()
    }
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault()
    // Before the framework's own listener, so that it never hears of a click that was taken back.
    document.addEventListener('click', onClick, true)
    window.addEventListener('beforeunload', onUnload)
    navigation()?.addEventListener('navigate', onTraverse)
    return () => {
      document.removeEventListener('click', onClick, true)
      window.removeEventListener('beforeunload', onUnload)
      navigation()?.removeEventListener('navigate', onTraverse)
    }
  }, [toLose, question])
}
