import { contactSlug, helpers, nationalReach, type Helper, type Reach } from '@/domain/danger/helpers'
import type { Level } from '@/domain/level'
import type { Language } from '@/locales/languages'

import { logFailure } from '../log-failure'
import { contactsFor, type ContactReading } from './contacts'

/** A national help line; `slug` is that of its published contact, when there is one. */
export type HelpLine = Reach & { helper: Helper; slug?: string }

const digits = (phone: string) => phone.replace(/\D/g, '')
/** A number that somebody could dial: from three digits on, and nothing but what belongs in a number. */
const isDialled = (phone: string) => /^\+?[\d\s().-]+$/.test(phone) && /^\d{3,13}$/.test(digits(phone))
const isPage = (address: string) => /^https?:\/\//.test(address) && URL.canParse(address)

/** Which national help line a contact is: by its address, or by its number when an editor made it anew. */
export const helperOf = ({ slug, phone }: Pick<ContactReading, 'slug' | 'phone'>): Helper | undefined =>
  helpers.find((helper) => contactSlug[helper] === slug) ??
  helpers.find((helper) => digits(nationalReach[helper].phone) === digits(phone))

function lineOf(helper: Helper, contacts: readonly ContactReading[]): HelpLine {
  const floor = nationalReach[helper]
  const known = contacts.filter((one) => helperOf(one) === helper)
  const contact = known.find(({ slug }) => slug === contactSlug[helper]) ?? known[0]
  if (!contact) return { helper, ...floor }
  const online = [contact.chat, contact.site].find(isPage) ?? floor.online
  return {
    ...floor,
    helper,
    slug: contact.slug,
    phone: isDialled(contact.phone) ? contact.phone : floor.phone,
    online,
  }
}

/**
 * The national help lines, always all of them: as editors keep them, and as we know them where a contact is
 * missing or damaged or nothing can be read. Never fails.
 */
export async function helpLinesFor(level: Level, locale: Language): Promise<HelpLine[]> {
  const contacts = await contactsFor(level, locale).catch((error: unknown) => {
    logFailure('The contacts could not be read; help lines are shown without them', error)
    return []
  })
  return helpers.map((helper) => lineOf(helper, contacts))
}
