/** How a passphrase would hold: not enough, easy to guess, enough, or strong. */
export type Strength = 'short' | 'predictable' | 'enough' | 'strong'

const least = { characters: 12, words: 4, different: 6 }
const strong = { characters: 24, words: 6 }

const wordsOf = (text: string) => new Set(text.toLowerCase().split(/\s+/).filter(Boolean))

/** True when each character is the one before it, or its neighbour: 111111, abcdef, 987654. */
function isRow(text: string): boolean {
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0)
  return codes.every((code, place) => place === 0 || Math.abs(code - (codes[place - 1] ?? 0)) <= 1)
}

/**
 * Weighs a passphrase: at least 12 characters or four different words. Length counts more than odd
 * signs (NIST SP 800-63B-4 §3.1.1); what stays is what anybody would try first.
 */
export function strengthOf(passphrase: string): Strength {
  const text = passphrase.trim()
  const words = wordsOf(text).size
  if (text.length < least.characters && words < least.words) return 'short'
  const different = new Set(text.toLowerCase().replace(/\s/g, '')).size
  if (different < least.different || isRow(text) || /^\d+$/.test(text)) return 'predictable'
  return text.length >= strong.characters || words >= strong.words ? 'strong' : 'enough'
}
