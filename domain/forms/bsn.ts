/** Digits with at most one space, dot or dash between each two; "BSN" may stand right before them. */
const numbers = /(?:bsn)?(?<run>\d(?:[ \u00A0.–-]?\d)*)/giu

/** How people write nine digits that belong together, besides in one piece. */
const layouts = ['3-3-3', '4-2-3', '4-3-2', '3-2-4']

/**
 * Whether a text holds what looks like a burgerservicenummer: nine digits that pass the eleven test and
 * are no part of a longer number, of a word or of a phone number.
 */
export function holdsBsn(text: string): boolean {
  return [...text.matchAll(numbers)].some(({ 0: found, index, groups }) => {
    const before = text.slice(Math.max(0, index - 16), index)
    const after = text.slice(index + found.length, index + found.length + 2)
    return !isPartOfMore(before, after) && candidates(groups?.run ?? '').some(passesElevenTest)
  })
}

/** Beside a letter or another number ("NL…", "1,…", "12/…"), or after "+", "+31 (0)" or "0031 (0)". */
const isPartOfMore = (before: string, after: string) =>
  /(?:[\p{L}\d_+]|\d[,/:]|(?:\+|00)\d{1,3} ?\(0\) ?)$/u.test(before) || /^(?:[\p{L}_]|[,/:]\d)/u.test(after)

/** Nine digits in a row that do not begin like a mobile number or one from abroad. */
const plain = /^(?!06|00)\d{9}$/

/** The digits of a run that is written as one number, and each piece of nine digits that has spaces around it. */
function candidates(run: string): string[] {
  const digits = run.replace(/\D/g, '')
  const layout = run
    .split(/\D/)
    .map((piece) => piece.length)
    .join('-')
  const separators = new Set(run.match(/\D/g))
  const looksLikePhone = /^0\d{1,3}[^.\d]/.test(run)
  if (separators.size === 1 && layouts.includes(layout) && !looksLikePhone) return [digits].filter(isPlain)
  const pieces = run.split(/[ \u00A0]/)
  return pieces.filter((piece, place) => isPlain(piece) && !/^00\d{1,3}$/.test(pieces[place - 1] ?? ''))
}

const isPlain = (digits: string) => plain.test(digits)

/** The "elfproef" of the BSN: digits count nine, eight … two times, and the last one counts as minus one. */
function passesElevenTest(digits: string): boolean {
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
  return weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11 === 0
}
