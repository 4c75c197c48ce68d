/** Our own drawn mark: an arrow with a bend, for a link that answers. */
export function OnwardMark() {
  return (
    <svg
      viewBox="0 0 32 32"
      aria-hidden="true"
      className="size-7 shrink-0 fill-none stroke-current rtl:-scale-x-100"
      strokeWidth="4"
      strokeLinecap="square"
    >
      <path d="M4 6c0 8 4 12 12 12h10" />
      <path d="m19 10 8 8-8 8" />
    </svg>
  )
}
