/**
 * The one known word that a slip of the hand turns into `word`: a letter too many, too few or wrong, or two
 * neighbours changed places. None when no known word is that near, or more than one is.
 */
export function meantWord(word: string, known: readonly string[]): string | undefined {
  const [only, other] = known.filter((each) => isSlip(word, each))
  return other === undefined ? only : undefined
}

/** Whether what two words do not share at their begin and end is one letter, or two that changed places. */
function isSlip(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length)
  const shortest = Math.min(one.length, other.length)
  if (longest - shortest > 1) return false
  let begin = 0
  while (begin < shortest && one[begin] === other[begin]) begin += 1
  let end = 0
  while (end < shortest - begin && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1
  const different = longest - begin - end
  if (different !== 2) return different < 2
  return longest === shortest && one[begin] === other[begin + 1] && one[begin + 1] === other[begin]
}
