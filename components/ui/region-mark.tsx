/** Our own drawn mark: a folded map with a path that leads to a flag. */
export function RegionMark() {
  return (
    <svg viewBox="0 0 96 80" aria-hidden="true" className="w-32 fill-none stroke-ink stroke-3">
      <path d="M4 18l28-10 32 10 28-10v54L64 72 32 62 4 72z" className="fill-paper" strokeLinejoin="round" />
      <path d="M32 8v54M64 18v54" />
      <path
        d="M14 58c14-4 8-20 22-20s10 12 24 8"
        className="stroke-accent"
        strokeDasharray="1 7"
        strokeLinecap="round"
      />
      <path d="M66 46V24" strokeLinecap="round" />
      <path d="M66 24h16l-5 6 5 6H66z" className="fill-accent stroke-accent" strokeLinejoin="round" />
    </svg>
  )
}
