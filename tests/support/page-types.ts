import { addresses } from './addresses'

/** Pages that read the query, so that they are made anew for every visit. */
const readsQuery = /\/(zoeken|search|mijn-regio|my-region|scholen|schools)(\?|$)/

const paths = (['nl', 'en'] as const).flatMap((language) => addresses(language).map(({ path }) => path))

/** A page of every cached type, at both levels and in both languages. */
export const cachedPages: string[] = paths.filter((path) => !readsQuery.test(path))

/** The same of the pages that are made for each visit. */
export const livePages: string[] = paths.filter((path) => readsQuery.test(path))
