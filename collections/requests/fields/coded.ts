import type { Field } from 'payload'

import * as codes from '@/domain/requests/codes'

const select = (name: string, options: readonly string[], required = false): Field => ({
  name,
  type: 'select',
  required,
  options: [...options],
})

/** What a request is, in codes of closed lists only: nothing a sender wrote fits in here. */
export const coded: Field[] = [
  { name: 'reference', type: 'text', required: true, unique: true, index: true },
  { ...select('status', codes.statuses, true), index: true } as Field,
  select('asker', codes.askers, true),
  select('level', ['parents', 'youth'], true),
  { name: 'language', type: 'text', required: true },
  select('sector', codes.sectors, true),
  { name: 'topic', type: 'text' },
  { name: 'organisation', type: 'relationship', relationTo: 'organisations' },
  select('outcome', codes.outcomes),
  select('theme', codes.themes),
  select('phase', codes.phases),
  select('action', codes.actions),
]
