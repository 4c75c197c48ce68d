import type { ReactNode } from 'react'

/** Where every school of the country stands, for a site that shows none of its own. */
export const findSchools = (words: ReactNode) => <a href="https://scholenopdekaart.nl">{words}</a>
