import { getTranslation } from '@payloadcms/translations'
import type { ServerProps } from 'payload'

import { amsterdamDay } from '@/domain/calendar'
import { mustSetUp } from '@/domain/second-factor/required'

import { tasks, waiting, type Task } from './to-do-tasks'
import './to-do.css'

type Words = Record<Task, { title: string; help: string }>

const words: Record<'nl' | 'en', { heading: string; empty: string; tasks: Words }> = {
  nl: {
    heading: 'Wat vraagt nu aandacht?',
    empty: 'Niets. Alle teksten zijn nagekeken, compleet en vertaald, en er liggen geen concepten.',
    tasks: {
      overdue: {
        title: 'Opnieuw nakijken',
        help: 'De controledatum is voorbij. Lezers zien dat de tekst nog moet worden nagekeken.',
      },
      outdated: {
        title: 'Mogelijk verouderd',
        help: 'De tekst voor de andere lezers is veranderd. Kijk of deze nog klopt.',
      },
      missing: {
        title: 'Tekst ontbreekt',
        help: 'De tekst voor ouders of voor jongeren is nog leeg. Zo kan de pagina niet op de site.',
      },
      drafts: {
        title: 'Nog niet gepubliceerd',
        help: 'Concepten en veranderingen die lezers nog niet zien.',
      },
      untranslated: {
        title: 'Nog niet in het Engels',
        help: 'Wie Engels leest, ziet deze pagina’s in het Nederlands.',
      },
    },
  },
  en: {
    heading: 'What needs attention now?',
    empty: 'Nothing. All texts are checked, complete and translated, and there are no drafts.',
    tasks: {
      overdue: {
        title: 'Check again',
        help: 'The review date has passed. Readers see that the text is due for a check.',
      },
      outdated: {
        title: 'Possibly outdated',
        help: 'The text for the other readers has changed. See whether this one still holds.',
      },
      missing: {
        title: 'Text missing',
        help: 'The text for parents or for young people is still empty. The page cannot be published like this.',
      },
      drafts: {
        title: 'Not published yet',
        help: 'Drafts and changes that readers do not see yet.',
      },
      untranslated: {
        title: 'Not in English yet',
        help: 'Those who read English see these pages in Dutch.',
      },
    },
  },
}

/** Above the dashboard: what needs attention, in words, each with the list that shows it. */
export async function ToDo({ i18n, payload, user }: Pick<ServerProps, 'i18n' | 'payload' | 'user'>) {
  if (user && mustSetUp(user)) return null
  const { heading, empty, tasks: names } = words[i18n.language === 'en' ? 'en' : 'nl']
  const today = amsterdamDay(new Date())
  const all = await Promise.all(
    tasks.map(async (task) => ({ task, lists: await waiting(task, payload, user ?? null, today) })),
  )
  const open = all.filter(({ lists }) => lists.length > 0)
  return (
    <section className="to-do" aria-labelledby="to-do-heading">
      <h2 id="to-do-heading">{heading}</h2>
      {open.length === 0 && <p>{empty}</p>}
      <ul className="to-do__tasks">
        {open.map(({ task, lists }) => (
          <li key={task}>
            <h3>{names[task].title}</h3>
            <p>{names[task].help}</p>
            <ul className="to-do__lists">
              {lists.map(({ collection, count, link }) => (
                <li key={collection.slug}>
                  <a href={link}>
                    {getTranslation(collection.labels.plural, i18n)} ({count})
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
