import { addresses } from './addresses'

/** Pages that read the query, so that they are made anew for every visit. */
const readsQuery = /\/(zoeken|search|mijn-regio|my-region|scholen|schools)(\?|$)/

/** Pages that take what is sent to them: made anew too, but by the form door and without the framework. */
const takesForm = /\/(contact\/vraag|contact\/question|bericht|message)$/

const paths = (['nl', 'en'] as const).flatMap((language) => addresses(language).map(({ path }) => path))

/** A page of every cached type, at both levels and in both languages. */
export const cachedPages: string[] = paths.filter((path) => !readsQuery.test(path) && !takesForm.test(path))

/** The same of the pages that are made for each visit. */
export const livePages: string[] = paths.filter((path) => readsQuery.test(path))

/** The same of the pages whose form is sent to the steunpunt. */
export const formPages: string[] = paths.filter((path) => takesForm.test(path))
