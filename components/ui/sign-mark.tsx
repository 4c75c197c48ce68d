/** Our own drawn mark: a signpost with one board that points the way. */
export function SignMark() {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" className="size-9 shrink-0 fill-accent rtl:-scale-x-100">
      <path d="M17 3h5v34h-5z" className="fill-ink" />
      <path d="M5 8h24l8 7-8 7H5z" />
      <path d="M11 26h15v6H11l-4-3z" className="fill-ink" />
    </svg>
  )
}
