/** Our own drawn mark: a balance with something in both scales. */
export function BalanceMark() {
  return (
    <svg viewBox="0 0 96 80" aria-hidden="true" className="w-32 fill-none stroke-ink stroke-3">
      <path d="M48 8v64M30 74h36M14 20l68-6" strokeLinecap="round" />
      <path d="M14 20 4 46h20zM82 14 72 40h20z" strokeLinejoin="round" />
      <path
        d="M3 46h22c0 14-22 14-22 0zM71 40h22c0 14-22 14-22 0z"
        className="fill-accent"
        strokeLinejoin="round"
      />
    </svg>
  )
}
