import { z } from 'zod'

const given = z.union([z.string().transform((value) => [value]), z.array(z.string())])

/** One value of a query, cut at a bound; the first when an address repeats it, undefined when it lacks. */
export const oneValue = (longest: number) =>
  given
    .optional()
    .catch(undefined)
    .transform((values) => values?.[0]?.slice(0, longest))

/** All values of a query that are in a list, each once. */
export const valuesIn = <T extends string>(list: readonly T[]) =>
  given
    .optional()
    .catch(undefined)
    .transform((values) => list.filter((value) => values?.includes(value)))
