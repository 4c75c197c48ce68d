import { lightenUntil, parseHex } from './contrast'
import { paper } from './paper'

const fallback = '#1f5f5b'
/** WCAG 2.2 AA for normal text. */
const readable = 4.5

/** Custom properties for the theme colour, readable on light and on dark paper. */
export function themeStyles(colour: string): string {
  const chosen = parseHex(colour) ? colour.trim() : fallback
  const rgb = parseHex(chosen)
  const dark = parseHex(paper.dark)
  const light = rgb && dark ? lightenUntil(rgb, dark, readable) : '#ffffff'
  return [
    `:root{--accent:${chosen};--on-accent:#fff}`,
    `@media(prefers-color-scheme:dark){:root{--accent:${light};--on-accent:${paper.dark}}}`,
    '',
  ].join('\n')
}
