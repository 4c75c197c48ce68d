import type { ReactNode } from 'react'

/** The answer first and large; what follows from it comes below. */
export function RegionAnswer({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-labelledby="antwoord" className="mb-14 border-b-4 border-accent pb-12">
      <h2
        id="antwoord"
        className="max-w-[32ch] text-2xl leading-snug font-extrabold text-balance md:text-4xl"
      >
        {title}
      </h2>
      {children}
    </section>
  )
}
