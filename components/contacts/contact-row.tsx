import type { ReactNode } from 'react'

/** A named fact about a contact; left out when there is nothing in it. */
export function ContactRow({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null
  return (
    <div>
      <dt className="inline font-bold">{name}: </dt>
      <dd className="inline">{children}</dd>
    </div>
  )
}
