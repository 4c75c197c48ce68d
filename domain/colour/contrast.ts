/** Red, green and blue, each 0 to 255. */
type Rgb = readonly [number, number, number]

/** Reads `#rrggbb`; undefined for anything else. */
export function parseHex(text: string): Rgb | undefined {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text.trim())
  if (!match) return undefined
  return [
    Number.parseInt(match[1] ?? '', 16),
    Number.parseInt(match[2] ?? '', 16),
    Number.parseInt(match[3] ?? '', 16),
  ]
}

/** WCAG 2.2 relative luminance, 0 (black) to 1 (white). */
function luminance(colour: Rgb): number {
  const [r = 0, g = 0, b = 0] = colour.map((value) => {
    const channel = value / 255
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** WCAG 2.2 contrast ratio of two colours, 1 to 21 (definition: w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrastRatio(one: Rgb, two: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** The contrast of a colour with the background on which it reads worst. */
export function lowestContrast(colour: Rgb, backgrounds: readonly string[]): number {
  return Math.min(...backgrounds.map((text) => contrastRatio(colour, parseHex(text) ?? colour)))
}

const toHex = (colour: Rgb) => `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`

/**
 * The same hue, mixed with white in small steps until it reads on every one of these dark backgrounds.
 * @param ratio the contrast wanted, such as 4.5 (WCAG AA for text)
 */
export function lightenUntil(colour: Rgb, backgrounds: readonly string[], ratio: number): string {
  for (let share = 0; share < 1; share += 0.02) {
    const lighter = (value: number) => Math.round(value + (255 - value) * share)
    const mixed: Rgb = [lighter(colour[0]), lighter(colour[1]), lighter(colour[2])]
    if (lowestContrast(mixed, backgrounds) >= ratio) return toHex(mixed)
  }
  return '#ffffff'
}
