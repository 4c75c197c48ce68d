/** The two backgrounds text stands on; the style sheet uses the same values (a test compares them). */
export const paper = { light: '#fbf8f2', dark: '#16191c' } as const
