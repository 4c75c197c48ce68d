import { z } from 'zod'

import { noteSkipped } from '@/collections/sound/skipped'

/** Which parts are wrong, by path: `parents.body`. */
const pathsOf = ({ issues }: z.ZodError): string => issues.map(({ path }) => path.join('.')).join(', ')

/** What a schema makes of a value, or where it is wrong; a transform that fails counts as wrong as a whole. */
function tried<T>(schema: z.ZodType<T>, value: unknown): { data: T } | { wrong: z.ZodError } {
  try {
    const { data, error } = schema.safeParse(value)
    return error ? { wrong: error } : { data }
  } catch {
    return { wrong: new z.ZodError([]) }
  }
}

const known = z.object({ id: z.string().catch('?'), updatedAt: z.string().optional().catch(undefined) })

/** The documents that are as a schema says; any other is left out and named in the log. */
export function leaveOutUnreadable<T>(schema: z.ZodType<T>, collection: string, documents: unknown[]): T[] {
  return documents.flatMap((document) => {
    const result = tried(schema, document)
    if ('data' in result) return [result.data]
    const { id, updatedAt } = known.catch({ id: '?' }).parse(document)
    noteSkipped({ of: collection, id, version: updatedAt, at: pathsOf(result.wrong) })
    return []
  })
}

type Values = Record<PropertyKey, unknown>
const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null

/** The same value without what stands at a path: the whole row when the path goes through a list. */
function without(value: unknown, [step, ...rest]: readonly PropertyKey[]): unknown {
  if (step === undefined || !isValues(value)) return undefined
  if (Array.isArray(value)) return value.filter((_, index) => index !== step)
  return { ...value, [step]: without(value[step], rest) }
}

/**
 * What a schema makes of a global. A part that is wrong is left out, so that the schema puts there what it
 * puts for nothing, and is named in the log: a whole row of a list, because half a rule is another rule.
 * @throws ZodError when the schema cannot do without
 */
export function leaveOutWrongParts<T>(schema: z.ZodType<T>, global: string, value: unknown): T {
  let left = value
  for (;;) {
    const result = tried(schema, left)
    if ('data' in result) return result.data
    const [issue] = result.wrong.issues
    const next = issue && issue.path.length > 0 ? without(left, issue.path) : undefined
    if (next === undefined || JSON.stringify(next) === JSON.stringify(left)) throw result.wrong
    noteSkipped({ of: global, id: issue?.path.join('.') ?? '' })
    left = next
  }
}
