/**
 * Messages of the pseudo-locale: the same texts between marks of a right-to-left script, so that a test
 * sees which words do not come from the messages and whether the page holds when it is mirrored.
 */
export function pseudoMessages<T>(messages: T): T {
  return JSON.parse(JSON.stringify(messages), (_key, value: unknown) =>
    typeof value === 'string' ? `\u05d0 ${value} \u05ea` : value,
  ) as T
}
