import { useTranslations } from 'next-intl'

import { Explained } from '../article/explained'
import { inLanguage } from '../ui/in-language'
import { telephone } from '../ui/telephone'
import type { EntryProps } from './contact'
import { ContactText } from './contact-text'
import { ContactDetails } from './contact-ways'

/** Help for now: the number and the chat at once, everything else folds open. */
export function UrgentEntry({ contact, explanations, targets }: EntryProps) {
  const t = useTranslations('contacts')
  const { slug, title, lang, text, phone, chat } = contact
  return (
    <li id={slug} className="grid grid-cols-1 gap-x-12 border-t border-line py-4 md:grid-cols-[3fr_2fr]">
      <div className="max-w-(--measure)">
        <h3 {...inLanguage(lang)} className="text-xl font-bold">
          {title}
        </h3>
        <p {...inLanguage(lang)}>
          <Explained text={text.summary} explanations={explanations} />
        </p>
      </div>
      <p className="flex flex-wrap items-center gap-x-8">
        {phone && (
          <a href={telephone(phone)} className="inline-flex min-h-12 items-center text-2xl font-bold">
            {t('call', { phone })}
          </a>
        )}
        {chat && (
          <a href={chat} className="inline-flex min-h-12 items-center font-bold">
            {t('chatLink', { host: new URL(chat).host })}
          </a>
        )}
      </p>
      <details className="md:col-span-2">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent underline">
          {t('urgentMore')} <span className="sr-only">({title})</span>
        </summary>
        <div className="max-w-(--measure)">
          <ContactText contact={contact} explanations={explanations} targets={targets} open />
          <div className="mt-3">
            <ContactDetails contact={contact} />
          </div>
        </div>
      </details>
    </li>
  )
}
