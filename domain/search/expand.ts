import { wordsOf } from './words'

/** A glossary term as search knows it: its present name and every other name it goes by. */
export type NamedTerm = { title: string; aliases: readonly string[] }

/** A name of a term that stands in a query, and the other names worth searching for. */
export type Expansion = { found: string; also: string[] }

/**
 * The other names of the glossary terms in a query, so that an old name (SOP) finds what is written with
 * the present one (ondersteuningsaanbod) and the other way round. A name counts when all of it stands in
 * the query, in whatever case.
 */
export function expand(query: string, glossary: readonly NamedTerm[]): Expansion[] {
  const asked = phrase(query)
  return glossary.flatMap(({ title, aliases }) => {
    const names = [...new Set([title, ...aliases].map((name) => phrase(name).trim()))].filter(Boolean)
    const found = names.filter((name) => asked.includes(` ${name} `))
    const longest = found.sort((a, b) => b.length - a.length)[0]
    return longest ? [{ found: longest, also: names.filter((name) => !found.includes(name)) }] : []
  })
}

/** The words of a text between spaces, so that one phrase holds another only at whole words. */
const phrase = (text: string) => ` ${wordsOf(text).join(' ')} `
