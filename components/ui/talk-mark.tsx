/** Our own drawn mark: two people's words that meet, one question and one answer. */
export function TalkMark() {
  return (
    <svg viewBox="0 0 104 80" aria-hidden="true" className="w-36 stroke-ink stroke-3" strokeLinejoin="round">
      <path d="M4 6h52v34H26L14 52V40H4z" className="fill-paper" />
      <path d="M14 18h32M14 28h20" strokeLinecap="round" />
      <path d="M48 30h52v34H90v12L78 64H48z" className="fill-accent stroke-accent" />
      <path d="M58 42h32M58 52h22" className="stroke-on-accent" strokeLinecap="round" />
    </svg>
  )
}
