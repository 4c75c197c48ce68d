/** The address that dials a number, however it is written. */
export const telephone = (number: string) => `tel:${number.replace(/[^\d+]/g, '')}`
