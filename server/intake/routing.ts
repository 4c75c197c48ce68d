import config from '@payload-config'
import { getPayload } from 'payload'

import { staffedDesks } from '@/collections/requests/staffed-desks'
import { deskFor } from '@/domain/requests/routing'
import type { Question } from '@/domain/forms/question-form'
import { defaultLanguage } from '@/locales/languages'

import { organisationsFor } from '../queries/organisations'
import { regionFor } from '../queries/region'
import { requestSettings } from '../queries/request-settings'
import { steunpuntFor } from '../queries/steunpunt'

/** Where a new request goes: the samenwerkingsverband it is about, when known, and the desk it is put on. */
export type Routed = { desk: string; organisation?: string }

/**
 * Finds the samenwerkingsverband by postcode and sector and the desk by the rules in the settings. A desk
 * where nobody works is passed over. When nobody works at the central point either, the request waits there
 * and the administrators are told (notices.ts): no other samenwerkingsverband gets to see it.
 */
export async function routeQuestion({ sector, postcode, topic }: Question): Promise<Routed> {
  const [organisations, { rules }, { intakeModel }] = await Promise.all([
    organisationsFor(defaultLanguage),
    requestSettings(),
    steunpuntFor(defaultLanguage),
  ])
  const region =
    postcode && sector !== 'unknown'
      ? await regionFor(postcode, sector === 'po' ? 'PO' : 'VO', defaultLanguage)
      : undefined
  const organisation = region?.organisation?.id
  const staffed = await staffedDesks(await getPayload({ config }))
  const known = organisations.map(({ id }) => id).filter((id) => staffed.has(id))
  const heeded = rules.filter(({ to }) => to !== 'pool' || staffed.has('pool'))
  const desk = deskFor({ sector, postcode, topic, organisation }, heeded, intakeModel, known)
  const own = known.find((id) => id === organisation)
  return { desk: staffed.has(desk) ? desk : (own ?? 'central'), organisation }
}
