import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

import { inLanguage } from '../ui/in-language'
import { telephone } from '../ui/telephone'
import type { Contact } from './contact'
import { ContactHours } from './contact-hours'
import { ContactRow } from './contact-row'

/** Every way to reach somebody, the phone first. */
export function ContactWays({ contact }: { contact: Contact }) {
  const t = useTranslations('contacts')
  const { phone } = contact
  return (
    <div>
      {phone && (
        <a
          href={telephone(phone)}
          aria-label={t('call', { phone })}
          className="inline-flex min-h-11 items-center text-2xl font-bold"
        >
          <bdi>{phone}</bdi>
        </a>
      )}
      <ContactDetails contact={contact} />
    </div>
  )
}

/** The other ways, what it costs, when they are there, and when these details were checked. */
export function ContactDetails({ contact }: { contact: Contact }) {
  const t = useTranslations('contacts')
  const format = useFormatter()
  const { mail, site, chat, cost, checkedOn } = contact
  const date =
    checkedOn && format.dateTime(new Date(checkedOn), { day: 'numeric', month: 'long', year: 'numeric' })
  return (
    <>
      <dl className="space-y-1 text-base">
        <ContactRow name={t('mailLabel')}>{mail && <Way href={`mailto:${mail}`}>{mail}</Way>}</ContactRow>
        <ContactRow name={t('site')}>{site && <Way href={site}>{new URL(site).host}</Way>}</ContactRow>
        <ContactRow name={t('chat')}>
          {chat && <Way href={chat}>{t('chatLink', { host: new URL(chat).host })}</Way>}
        </ContactRow>
        <ContactRow name={t('cost')}>{cost && <span {...inLanguage(contact.lang)}>{cost}</span>}</ContactRow>
        <ContactRow name={t('openHours')}>
          <ContactHours contact={contact} />
        </ContactRow>
      </dl>
      <p className="mt-2 text-base text-soft">{date ? t('checked', { date }) : t('unchecked')}</p>
    </>
  )
}

function Way({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="inline-flex min-h-11 items-center wrap-anywhere">
      {children}
    </a>
  )
}
