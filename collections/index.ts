import type { CollectionConfig } from 'payload'

import { contacts } from './contacts'
import { faq } from './faq'
import { glossary } from './glossary'
import { media } from './media'
import { organisations } from './organisations'
import { pages } from './pages'
import { regionalRoutes } from './regional-routes'
import { rightsAndDuties } from './rights-and-duties'
import { schools } from './schools'
import { seedRecords } from './seed-records'
import { topics } from './topics'
import { users } from './users'

/** Every collection, in the order in which the CMS shows them. */
export const collections: CollectionConfig[] = [
  faq,
  rightsAndDuties,
  glossary,
  topics,
  regionalRoutes,
  schools,
  contacts,
  organisations,
  pages,
  media,
  users,
  seedRecords,
]
