'use client'
import type { ReactNode } from 'react'

import { useFoundFocus } from './use-found-focus'

/** The heading of a step that takes the place of another: keyboard and screen reader go on from here. */
export function StepHeading({ children }: { children: ReactNode }) {
  const heading = useFoundFocus<HTMLHeadingElement>()
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  )
}
