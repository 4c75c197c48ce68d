/** Our own drawn mark: two schools of different shape under one roof line, to compare. */
export function SchoolMark() {
  return (
    <svg
      viewBox="0 0 104 80"
      aria-hidden="true"
      className="w-36 fill-paper stroke-ink stroke-3"
      strokeLinejoin="round"
    >
      <path d="M6 76V40l20-16 20 16v36z" />
      <path d="M20 76V58h12v18" className="fill-accent" />
      <path d="M26 24V6" />
      <path d="M26 6h14l-4 5 4 5H26z" className="fill-accent stroke-accent" />
      <path d="M54 76V34h44v42z" />
      <path d="M62 44h8v8h-8zM82 44h8v8h-8z" className="fill-mark" />
      <path d="M70 76V62h12v14" className="fill-accent" />
    </svg>
  )
}
