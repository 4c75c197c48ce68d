/** Our own drawn mark: a long word made short. */
export function WordMark() {
  return (
    <svg
      viewBox="0 0 96 80"
      aria-hidden="true"
      className="w-32 fill-none stroke-ink stroke-3 rtl:-scale-x-100"
    >
      <path d="M6 10h84v22H6z" className="fill-paper" strokeLinejoin="round" />
      <path d="M14 21h68" strokeDasharray="9 5" strokeLinecap="round" />
      <path d="M48 36v12m-6-6 6 6 6-6" strokeLinecap="round" strokeLinejoin="round" />
      <path d="M30 54h36v20H30z" className="fill-accent" strokeLinejoin="round" />
      <path d="M38 64h20" className="stroke-on-accent" strokeLinecap="round" />
    </svg>
  )
}
