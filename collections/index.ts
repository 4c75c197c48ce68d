import type { CollectionConfig } from 'payload'

import { auditLog } from './audit-log'
import { contacts } from './contacts'
import { destructionReports } from './destruction-reports'
import { faq } from './faq'
import { glossary } from './glossary'
import { keyring } from './keyring'
import { media } from './media'
import { organisations } from './organisations'
import { pages } from './pages'
import { regionalRoutes } from './regional-routes'
import { requestMessages } from './request-messages'
import { requests } from './requests'
import { rightsAndDuties } from './rights-and-duties'
import { schools } from './schools'
import { seedRecords } from './seed-records'
import { topics } from './topics'
import { users } from './users'
import { secondFactors } from './users/second-factor/collection'

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
  requests,
  requestMessages,
  keyring,
  auditLog,
  destructionReports,
  pages,
  media,
  users,
  secondFactors,
  seedRecords,
]
