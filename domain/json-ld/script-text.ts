/** Characters that end a script element, start a comment in it, or end a line in old JavaScript. */
const unsafe = /[<>&\u2028\u2029]/g

/** Data as JSON that can stand in a script element, whatever its texts hold; it parses to the same data. */
export function scriptText(data: object): string {
  return JSON.stringify(data).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
