import { z } from 'zod'

import { schoolTypes, supportKinds } from '@/domain/schools/school'
import type { Choice } from '@/domain/schools/school-choice'
import { organisationCode } from '@/domain/region/organisation-code'

import type { Query } from './level-page'
import { oneValue, valuesIn } from './query-values'

const querySchema = z.object({
  gemeente: oneValue(80),
  type: valuesIn(schoolTypes),
  hulp: valuesIn(supportKinds),
  swv: oneValue(10),
})

type Known = { municipalities: readonly string[]; organisations: readonly { id: string; code: string }[] }

/** What a query asks of schools; anything that is not known here is left out. */
export function choiceOf(query: Query, { municipalities, organisations }: Known): Choice {
  const { gemeente, type, hulp, swv } = querySchema.parse(query)
  const code = organisationCode(swv ?? '')
  return {
    municipality: municipalities.find((name) => name.toLowerCase() === gemeente?.trim().toLowerCase()),
    type: type[0],
    kinds: hulp,
    organisation: organisations.find((organisation) => organisation.code === code)?.id,
  }
}

/** The same choice as the query of an address; '' when nothing is chosen. */
export function queryOf(choice: Choice, organisations: Known['organisations']): string {
  const code = organisations.find(({ id }) => id === choice.organisation)?.code.toLowerCase()
  const query = new URLSearchParams()
  if (code) query.append('swv', code)
  if (choice.municipality) query.append('gemeente', choice.municipality)
  if (choice.type) query.append('type', choice.type)
  for (const kind of choice.kinds) query.append('hulp', kind)
  return query.size > 0 ? `?${query.toString()}` : ''
}
