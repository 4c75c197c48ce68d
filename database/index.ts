import { mongodb } from './mongodb'
import { sqlite } from './sqlite'

/** The database adapter that the URI asks for; both keep the contract in README.md. */
export function database(uri: string) {
  return uri.startsWith('file:') ? sqlite(uri) : mongodb(uri)
}
