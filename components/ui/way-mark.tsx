/** Our own drawn mark: a path that goes round and back on itself, and still arrives. */
export function WayMark({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 240 150" aria-hidden="true" className={`fill-none rtl:-scale-x-100 ${className}`}>
      <path
        d="M8 128c34-4 62-14 78-38 15-23 6-52-15-53-20-1-27 27-9 44 30 28 92 26 128-6"
        className="stroke-ink"
        strokeWidth="9"
        strokeLinecap="round"
        strokeDasharray="1 19"
      />
      <path d="M186 20v122" className="stroke-ink" strokeWidth="9" strokeLinecap="round" />
      <path d="M176 26h42l16 17-16 17h-42z" className="fill-accent" />
    </svg>
  )
}
