'use client'
import { useEffect, useRef, type RefObject } from 'react'

/**
 * Takes the focus when it was lost: what somebody pressed is gone from the page, and this came in its place.
 * A page that has just loaded is left alone. The element needs `tabIndex={-1}`.
 */
export function useFoundFocus<Kind extends HTMLElement>(): RefObject<Kind | null> {
  const element = useRef<Kind>(null)
  useEffect(() => {
    const lost = document.activeElement === document.body && navigator.userActivation.hasBeenActive
    if (lost) element.current?.focus({ preventScroll: true })
  }, [])
  return element
}
