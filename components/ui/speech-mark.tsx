/** Our own drawn mark: a question that is spoken aloud. */
export function SpeechMark() {
  return (
    <svg viewBox="0 0 96 80" aria-hidden="true" className="w-32 fill-none stroke-ink stroke-3">
      <path d="M6 6h84v50H46L28 74V56H6z" className="fill-paper" strokeLinejoin="round" />
      <path
        d="M38 24c0-7 5-10 11-10s11 4 11 9c0 8-11 8-11 16"
        className="stroke-accent stroke-5"
        strokeLinecap="round"
      />
      <path d="M49 47v.5" className="stroke-accent stroke-6" strokeLinecap="round" />
    </svg>
  )
}
