import type { ZodError } from 'zod'

/** Thrown when content files are malformed; one line a problem, `file: field: reason`. */
export class ContentError extends Error {
  override name = 'ContentError'

  constructor(readonly problems: readonly string[]) {
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`
    super(`Nothing was written: the content has ${count}.\n${problems.join('\n')}`)
  }
}

/** Writes a path as people read it: `sources[0].law.article`. */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index ? '.' : ''}${String(part)}`))
    .join('')
}

/** The problems zod found in one file, a line each; an unknown key is named as the field itself. */
export function problemLines(file: string, error: ZodError): string[] {
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => `${file}: ${fieldPath([...issue.path, key])}: this field is not known here`)
      : [`${file}: ${fieldPath(issue.path)}: ${issue.message}`],
  )
}
