/** Our own drawn mark: a numbered board along a trail. The heading beside it says the number too. */
export function Waymark({ number }: { number: number }) {
  return (
    <svg viewBox="0 0 56 48" aria-hidden="true" className="w-12 fill-accent sm:w-14">
      <path d="M2 4h38l14 20-14 20H2z" className="origin-center [transform-box:view-box] rtl:-scale-x-100" />
      <text x="22" y="33" textAnchor="middle" className="fill-on-accent text-[1.6rem] font-extrabold">
        {number}
      </text>
    </svg>
  )
}
