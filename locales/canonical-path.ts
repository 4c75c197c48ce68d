import { languages } from './languages'

/** Capitals outside percent signs: %C3 and %c3 are one letter already. */
const capitals = /%[\dA-F]{2}|[A-Z]+/gi

/**
 * The one spelling of a path: all our addresses are in small letters, save the code of a language.
 * @param pathname as a visitor typed it, still encoded
 */
export function canonicalPath(pathname: string): string {
  const small = pathname.replace(capitals, (part) => (part.startsWith('%') ? part : part.toLowerCase()))
  const first = small.split('/')[1] ?? ''
  const language = languages.find(({ code }) => code.toLowerCase() === first)
  return language ? `/${language.code}${small.slice(first.length + 1)}` : small
}
