import { lightenUntil, parseHex } from './contrast'
import { ink, papers } from './paper'

/** The colour of the software itself, for a steunpunt that chose none. */
const fallback = '#1f5f5b'
/** WCAG 2.2 AA for normal text. */
const readable = 4.5

/** Custom properties for the theme colour, readable on every light and every dark background. */
export function themeStyles(colour: string): string {
  const chosen = parseHex(colour) ? colour.trim() : fallback
  const rgb = parseHex(chosen)
  const light = rgb ? lightenUntil(rgb, papers.dark, readable) : '#ffffff'
  return [
    `:root{--accent:${chosen};--on-accent:#fff}`,
    `@media(prefers-color-scheme:dark){:root{--accent:${light};--on-accent:${ink}}}`,
    '',
  ].join('\n')
}
