import type { ReactNode } from 'react'

/** What went wrong, read aloud and scrolled to as soon as the page is there; `id` is that of its title. */
export function Alarm({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <div
      role="alert"
      aria-labelledby={id}
      tabIndex={-1}
      autoFocus
      className="mb-8 max-w-(--measure) border-4 border-alarm p-4"
    >
      <h2 id={id} className="text-xl font-bold">
        {title}
      </h2>
      {children}
    </div>
  )
}
