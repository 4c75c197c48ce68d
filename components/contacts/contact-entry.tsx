import { Explained } from '../article/explained'
import { inLanguage } from '../ui/in-language'
import type { EntryProps } from './contact'
import { ContactText } from './contact-text'
import { ContactWays } from './contact-ways'

/** Who they are, when to turn to them and when not, and every way to reach them. */
export function ContactEntry({ contact, explanations, targets }: EntryProps) {
  const { slug, title, lang, text } = contact
  return (
    <li
      id={slug}
      className="grid grid-cols-1 gap-x-12 gap-y-4 border-t border-line py-6 target:border-t-4 target:border-accent md:grid-cols-[3fr_2fr]"
    >
      <div className="max-w-(--measure)">
        <h3 {...inLanguage(lang)} className="text-xl font-bold">
          {title}
        </h3>
        <p {...inLanguage(lang)}>
          <Explained text={text.summary} explanations={explanations} />
        </p>
        <ContactText contact={contact} explanations={explanations} targets={targets} />
      </div>
      <ContactWays contact={contact} />
    </li>
  )
}
