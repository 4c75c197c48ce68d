import { deskFor } from '@/domain/requests/routing'
import type { Question } from '@/domain/forms/question-form'
import { defaultLanguage } from '@/locales/languages'

import { organisationsFor } from '../queries/organisations'
import { regionFor } from '../queries/region'
import { requestSettings } from '../queries/request-settings'
import { steunpuntFor } from '../queries/steunpunt'

/** Where a new request goes: the samenwerkingsverband it is about, when known, and the desk it is put on. */
export type Routed = { desk: string; organisation?: string }

/** Finds the samenwerkingsverband by postcode and sector and the desk by the rules in the settings. */
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
  const ids = organisations.map(({ id }) => id)
  return { desk: deskFor({ sector, postcode, topic, organisation }, rules, intakeModel, ids), organisation }
}
