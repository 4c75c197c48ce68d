/** A glossary term and every way it is written in texts: title, abbreviations, old names, plurals. */
export type Term = { slug: string; forms: readonly string[] }

/** All forms of all terms as one pattern, and which term a piece of text it found belongs to. */
export type TermPattern = { pattern: RegExp; slugOf: (found: string) => string | undefined }

const compiled = new WeakMap<readonly Term[], TermPattern>()

/** The pattern of a list of terms, made once for each list: a page asks for it at every paragraph. */
export function termPattern(terms: readonly Term[]): TermPattern {
  const known = compiled.get(terms)
  if (known) return known
  const made = compile(terms)
  compiled.set(terms, made)
  return made
}

function compile(terms: readonly Term[]): TermPattern {
  const exact = new Map<string, string>()
  const anyCase = new Map<string, string>()
  for (const { slug, forms } of terms)
    for (const form of forms.map(oneSpace).filter((text) => /[\p{L}\p{N}]/u.test(text))) {
      const slugs = isCaseSensitive(form) ? exact : anyCase
      const key = isCaseSensitive(form) ? form : form.toLowerCase()
      if (!slugs.has(key)) slugs.set(key, slug)
    }

  const alternatives = [
    ...[...exact.keys()].map((form) => ({ form, source: sourceOf(form, escape) })),
    ...[...anyCase.keys()].map((form) => ({ form, source: sourceOf(form, eitherCase) })),
  ]
    .sort((a, b) => b.form.length - a.form.length)
    .map(({ source }) => source)

  return {
    // A word ends where no letter, digit or accent follows; with no forms at all nothing may match.
    pattern: new RegExp(
      alternatives.length > 0
        ? `(?<![\\p{L}\\p{N}\\p{M}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}\\p{M}])`
        : '(?!)',
      'gu',
    ),
    slugOf: (found) => exact.get(oneSpace(found)) ?? anyCase.get(oneSpace(found).toLowerCase()),
  }
}

/** Abbreviations (MR, TLV) and forms of at most three letters (so) are ordinary words in another case. */
function isCaseSensitive(form: string): boolean {
  const letters = form.replace(/[^\p{L}]/gu, '')
  return letters.length <= 3 || letters === letters.toUpperCase()
}

const oneSpace = (text: string) => text.trim().replace(/\s+/g, ' ')

const escape = (character: string) => character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')

const sourceOf = (form: string, character: (text: string) => string) =>
  [...form].map((text) => (text === ' ' ? '\\s+' : character(text))).join('')

/** One character in either case; a pattern cannot ignore case for some of its alternatives only. */
function eitherCase(character: string): string {
  const upper = character.toUpperCase()
  return upper !== character && [...upper].length === 1 ? `[${character}${upper}]` : escape(character)
}
