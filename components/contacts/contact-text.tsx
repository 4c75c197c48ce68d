import { useTranslations } from 'next-intl'

import { Explained } from '../article/explained'
import { RichText } from '../article/rich-text'
import { inLanguage } from '../ui/in-language'
import type { EntryProps } from './contact'
import { ContactRow } from './contact-row'

/** When to turn to somebody and when not, and what an editor explained further; folded unless `open`. */
export function ContactText({
  contact,
  explanations,
  targets,
  open = false,
}: EntryProps & { open?: boolean }) {
  const t = useTranslations('contacts')
  const { title, lang, text } = contact
  const own = (words: string) =>
    words && (
      <span {...inLanguage(lang)}>
        <Explained text={words} explanations={explanations} />
      </span>
    )
  const body = text.body !== undefined && (
    <div {...inLanguage(lang)} className="mt-3">
      <RichText state={text.body} explanations={explanations} targets={targets} headings="h4" />
    </div>
  )
  return (
    <>
      <dl className="mt-3 space-y-2">
        <ContactRow name={t('when')}>{own(text.when)}</ContactRow>
        <ContactRow name={t('whenNot')}>{own(text.whenNot)}</ContactRow>
      </dl>
      {body && open && body}
      {body && !open && (
        <details className="mt-2">
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent underline">
            {t('more')} <span className="sr-only">({title})</span>
          </summary>
          {body}
        </details>
      )}
    </>
  )
}
