import type { z } from 'zod'

import { contact } from './contacts'
import { organisation, steunpunt } from './region'
import { route } from './routes'
import { school } from './schools'
import { navigation, topic } from './site'
import { faq, page, rightOrDuty, term } from './texts'

/** The collections that have content files, in an order in which relations point backwards. */
export const collectionSchemas = {
  topics: topic,
  organisations: organisation,
  contacts: contact,
  pages: page,
  glossary: term,
  faq,
  'rights-and-duties': rightOrDuty,
  'regional-routes': route,
  schools: school,
} as const

/** The globals that have one content file each. */
export const globalSchemas = { steunpunt, navigation } as const

export type SeededCollection = keyof typeof collectionSchemas
export type SeededGlobal = keyof typeof globalSchemas
type Schemas = typeof collectionSchemas & typeof globalSchemas

/** A parsed content file of each kind. */
export type Parsed = { [Kind in keyof Schemas]: z.infer<Schemas[Kind]> }

export type Kind = SeededCollection | SeededGlobal

export const isCollection = (name: string): name is SeededCollection => name in collectionSchemas
export const isGlobal = (name: string): name is SeededGlobal => name in globalSchemas

/** Every kind, in the order in which they are written. */
export const kinds = [...Object.keys(collectionSchemas), ...Object.keys(globalSchemas)] as Kind[]
