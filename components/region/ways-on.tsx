type Way = { text: string; link?: string; href?: string }

/** What a reader can do now, one thing a line. */
export function WaysOn({ ways }: { ways: readonly Way[] }) {
  return (
    <ul className="mt-6 max-w-(--measure) divide-y divide-line border-y border-line">
      {ways.map(({ text, link, href }) => (
        <li key={text} className="py-3">
          <p>{text}</p>
          {href && (
            <a href={href} className="inline-flex min-h-11 items-center font-bold">
              {link}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}
