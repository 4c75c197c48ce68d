export type Sector = 'PO' | 'VO'

/**
 * The canonical code of a samenwerkingsverband: sector, area and number, such as VO2001.
 * Accepts every spelling in use: "VO 20.01", "VO-20-01", "vo2001". Source of the scheme: BWBR0032324.
 * @returns undefined when the text is no such code
 */
export function organisationCode(text: string): string | undefined {
  const match = /^(PO|VO)[\s.-]*(\d{2})[\s.-]*(\d{2})$/i.exec(text.trim())
  return match ? `${match[1]?.toUpperCase()}${match[2]}${match[3]}` : undefined
}

/**
 * A canonical code as people write it: VO2001 becomes "VO 20.01".
 * Anything else comes back as it was.
 */
export function spelledCode(code: string): string {
  return code.replace(/^(PO|VO)(\d{2})(\d{2})$/, '$1 $2.$3')
}
