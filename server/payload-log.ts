import { defaultLoggerOptions, type Config } from 'payload'
import { z } from 'zod'

import { withoutValues } from './log-failure'

/** An error that is an answer: somebody may not do this, or asked for what is not there. */
const refused = z.object({
  err: z
    .object({ status: z.number(), name: z.string(), isPublic: z.boolean().optional().catch(undefined) })
    .refine(({ status, isPublic }) => isPublic ?? (status >= 400 && status < 500)),
})

const failed = z.looseObject({ err: z.instanceof(Error) })

/**
 * What the CMS writes to the log. A refusal is one line without the sentence, which may hold what somebody
 * typed, and without a stack, in which the lines that matter would drown. What really fails keeps its stack,
 * without the values that were being written.
 */
export const payloadLog: NonNullable<Config['logger']> = {
  options: {
    hooks: {
      logMethod(parts, write) {
        const [first, ...rest] = parts
        const refusal = refused.safeParse(first).data?.err
        if (refusal) return this.info(`Refused: ${refusal.status} ${refusal.name.slice(0, 40)}`)
        const failure = failed.safeParse(first).data
        return failure
          ? write.apply(this, [{ ...failure, err: withoutValues(failure.err) }, ...rest])
          : write.apply(this, parts)
      },
    },
  },
  destination: defaultLoggerOptions,
}

/** Payload writes only the sentence of these, to which the line above could not be applied. */
export const loggingLevels: Config['loggingLevels'] = {
  Forbidden: 'warn',
  Locked: 'warn',
  MissingFile: 'warn',
  NotFound: 'warn',
  ValidationError: 'warn',
}
