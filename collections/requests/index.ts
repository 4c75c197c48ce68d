import type { CollectionConfig, Where } from 'payload'

import { goneStatuses } from '@/domain/requests/codes'

import { closed } from '../access/closed'
import { ownDesks } from '../access/desks'
import { groups } from '../groups'
import { limitQueries } from '../hooks/limit-queries'
import { act } from './endpoints/act'
import { inbox } from './endpoints/inbox'
import { open } from './endpoints/open'
import { presence } from './endpoints/presence'
import { coded } from './fields/coded'
import { dates } from './fields/dates'
import { handling } from './fields/handling'
import { notice } from './fields/notice'
import { sealed } from './fields/sealed'

/**
 * Requests of parents and pupils. What they wrote is sealed before it comes here (server/intake); beside
 * it stands only what routing and retention need. Staff work through the endpoints, each of which is
 * logged: nothing can be changed or deleted by REST directly.
 */
export const requests: CollectionConfig = {
  slug: 'requests',
  labels: { singular: { nl: 'Vraag', en: 'Request' }, plural: { nl: 'Vragen', en: 'Requests' } },
  access: { read: ownDesks, create: closed, update: closed, delete: closed },
  admin: { hidden: true, group: groups.requests, useAsTitle: 'reference' },
  versions: false,
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  defaultSort: 'receivedAt',
  // What remains of a request whose content is gone keeps nobody from deleting anything.
  custom: { usesWhile: { status: { not_in: [...goneStatuses] } } satisfies Where },
  fields: [...coded, ...handling, ...dates, ...notice, ...sealed],
  endpoints: [inbox, open, act, presence],
  hooks: { beforeOperation: [limitQueries] },
}
