type Titled = { title: string }

/** The capital under which a word is looked up: without accents; everything that is no letter under "#". */
function letterOf(title: string): string {
  const first = title.normalize('NFD').match(/[\p{L}\p{N}]/u)?.[0] ?? ''
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#'
}

/** Terms in the order of a dictionary of this language, under their first letter; "#" comes last. */
export function groupByLetter<T extends Titled>(
  terms: readonly T[],
  language: string,
): { letter: string; terms: T[] }[] {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', ignorePunctuation: true })
  const groups = new Map<string, T[]>()
  for (const term of [...terms].sort((a, b) => compare(a.title, b.title))) {
    const letter = letterOf(term.title)
    groups.set(letter, [...(groups.get(letter) ?? []), term])
  }
  return [...groups]
    .map(([letter, found]) => ({ letter, terms: found }))
    .sort((a, b) => Number(a.letter === '#') - Number(b.letter === '#') || compare(a.letter, b.letter))
}
