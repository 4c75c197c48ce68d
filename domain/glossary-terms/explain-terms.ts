import { termPattern, type Term } from './term-pattern'

/** A piece of text as it was, or the words of a term that deserve an explanation. */
export type Segment = string | { slug: string; text: string }

/**
 * Cuts a text at the first place each glossary term stands in it. Whole words only, the longest form
 * first; case matters for abbreviations and for forms of at most three letters.
 * @param alreadyExplained the terms explained earlier on the page; the ones found here are added to it
 * @returns the segments in order; put together they are the text itself
 */
export function explainTerms(text: string, terms: readonly Term[], alreadyExplained: Set<string>): Segment[] {
  const { pattern, slugOf } = termPattern(terms)
  const segments: Segment[] = []
  let done = 0
  for (const match of text.matchAll(pattern)) {
    const [found] = match
    const slug = slugOf(found)
    if (!slug || alreadyExplained.has(slug)) continue
    alreadyExplained.add(slug)
    if (match.index > done) segments.push(text.slice(done, match.index))
    segments.push({ slug, text: found })
    done = match.index + found.length
  }
  if (done < text.length) segments.push(text.slice(done))
  return segments
}
