export type Sector = 'PO' | 'VO'

/**
 * The canonical code of a samenwerkingsverband: sector, area and number, such as VO9901.
 * Accepts every spelling in use: "VO 99.01", "VO-99-01", "vo9901". Source of the scheme: BWBR0032324.
 * @returns undefined when the text is no such code
 */
export function organisationCode(text: string): string | undefined {
  const match = /^(PO|VO)[\s.-]*(\d{2})[\s.-]*(\d{2})$/i.exec(text.trim())
  return match ? `${match[1]?.toUpperCase()}${match[2]}${match[3]}` : undefined
}

/**
 * A canonical code as people write it: VO9901 becomes "VO 99.01".
 * Anything else comes back as it was.
 */
export function spelledCode(code: string): string {
  return code.replace(/^(PO|VO)(\d{2})(\d{2})$/, '$1 $2.$3')
}
