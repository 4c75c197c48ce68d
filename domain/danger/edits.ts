/** Whether a word begins with a stem, but for at most `most` letters that are wrong, missing, extra or swapped. */
export function beginsLike(word: string, stem: string, most: number): boolean {
  if (word.startsWith(stem)) return true
  if (most === 0 || word.length < stem.length - most) return false
  // Rows of the well-known table of edits: how many turn the first letters of `stem` into those of `word`.
  const wide = Math.min(word.length, stem.length + most)
  let before: number[] = []
  let above = Array.from({ length: wide + 1 }, (_, column) => column)
  for (let row = 1; row <= stem.length; row += 1) {
    const now = [row]
    for (let column = 1; column <= wide; column += 1) {
      const same = stem[row - 1] === word[column - 1]
      const swapped = stem[row - 1] === word[column - 2] && stem[row - 2] === word[column - 1]
      now[column] = Math.min(
        (above[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
      )
    }
    if (Math.min(...now) > most) return false
    before = above
    above = now
  }
  return Math.min(...above) <= most
}
