import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

import type { OpeningHours } from '@/domain/opening-hours/opening-hours'
import type { Language } from '@/locales/languages'

import { Explained, type Explanations } from '../article/explained'
import { inLanguage } from '../ui/in-language'
import { telephone } from '../ui/telephone'
import { ContactHours } from './contact-hours'

/** Somebody who can help, in the words for one reader. */
export type Contact = {
  slug: string
  title: string
  lang: Language
  text: { summary: string; when: string; whenNot: string }
  phone: string
  mail: string
  site: string
  chat: string
  cost: string
  alwaysOpen: boolean
  openingHours: OpeningHours
  checkedOn?: string | null
}

/** Who they are, when to turn to them and when not, and every way to reach them. */
export function ContactEntry({ contact, explanations }: { contact: Contact; explanations: Explanations }) {
  const t = useTranslations('contacts')
  const { slug, lang, text, phone, mail, site, chat, cost } = contact
  const own = (words: string) =>
    words && (
      <span {...inLanguage(lang)}>
        <Explained text={words} explanations={explanations} />
      </span>
    )
  return (
    <li
      id={slug}
      className="grid gap-x-12 gap-y-4 border-t border-line py-6 target:border-t-4 target:border-accent md:grid-cols-[3fr_2fr]"
    >
      <div className="max-w-(--measure)">
        <h3 {...inLanguage(lang)} className="text-xl font-bold">
          {contact.title}
        </h3>
        <p>{own(text.summary)}</p>
        <dl className="mt-3 space-y-2">
          <Row name={t('when')}>{own(text.when)}</Row>
          <Row name={t('whenNot')}>{own(text.whenNot)}</Row>
        </dl>
      </div>
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
        <dl className="space-y-1 text-base">
          <Row name={t('mailLabel')}>{mail && <Link href={`mailto:${mail}`}>{mail}</Link>}</Row>
          <Row name={t('site')}>{site && <Link href={site}>{new URL(site).host}</Link>}</Row>
          <Row name={t('chat')}>
            {chat && <Link href={chat}>{t('chatLink', { host: new URL(chat).host })}</Link>}
          </Row>
          <Row name={t('cost')}>{own(cost)}</Row>
          <Row name={t('openHours')}>
            <ContactHours contact={contact} />
          </Row>
        </dl>
        <Checked checkedOn={contact.checkedOn} />
      </div>
    </li>
  )
}

function Checked({ checkedOn }: Pick<Contact, 'checkedOn'>) {
  const t = useTranslations('contacts')
  const format = useFormatter()
  const date =
    checkedOn && format.dateTime(new Date(checkedOn), { day: 'numeric', month: 'long', year: 'numeric' })
  return <p className="mt-2 text-base text-soft">{date ? t('checked', { date }) : t('unchecked')}</p>
}

/** A row that is left out when there is nothing in it. */
function Row({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null
  return (
    <div>
      <dt className="inline font-bold">{name}: </dt>
      <dd className="inline">{children}</dd>
    </div>
  )
}

function Link({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="inline-flex min-h-11 items-center wrap-anywhere">
      {children}
    </a>
  )
}
