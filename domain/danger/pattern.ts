/**
 * A pattern is a line of places, one for each word that matters:
 * - `dood` a word that sounds so, `=die` one that is written so, `zelf*` one that begins so, `*moord*` one that holds it, `=veer*` one that is written so
 *   at its beginning;
 * - `zelfmoord~` one that begins almost so, also when it is written as two or three words;
 * - `@kin` any word of a class, `a/b` one of several;
 * - `.` `..` `...` `....` at most one, three, six or ten words between that do not matter;
 * - `^` and `$` where a sentence begins and ends;
 * - `<>` before all: the same also the other way round.
 */
export type Pattern = { atStart: boolean; places: readonly Place[]; atEnd: boolean }

/** The forms of one word, such as `a/b`, and how many words may stand before it. */
export type Place = { forms: string; gap: number }

const gaps: Readonly<Record<string, number>> = { '.': 1, '..': 3, '...': 6, '....': 10 }

function patternOf(line: string): Pattern {
  const parts = line.split(/\s+/)
  const places: Place[] = []
  let gap = 0
  for (const part of parts) {
    const between = gaps[part]
    if (between) gap = between
    else if (part !== '^' && part !== '$') {
      places.push({ forms: part, gap })
      gap = 0
    }
  }
  return { atStart: parts[0] === '^', places, atEnd: parts.at(-1) === '$' }
}

/** A line that begins with `<>` is two: its places as they stand, and the other way round. */
function bothWays(line: string): string[] {
  const parts = line.split(/\s+/)
  return parts[0] === '<>' ? [parts.slice(1).join(' '), parts.slice(1).toReversed().join(' ')] : [line]
}

/** Reads patterns, one a line; what follows `#` is for people. */
export const patternsOf = (lines: string): Pattern[] =>
  lines
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean)
    .flatMap(bothWays)
    .map(patternOf)
