import { useTranslations } from 'next-intl'

import type { Level } from '@/domain/level'

import { telephone } from '../ui/telephone'

/** Somebody who helps at once; `href` leads to their entry on the contact page. */
export type UrgentContact = { name: string; phone: string; href: string }

/** Who to call when it cannot wait for an answer. */
export function Urgent({ level, contacts }: { level: Level; contacts: readonly UrgentContact[] }) {
  const t = useTranslations('requests.before')
  const call = useTranslations('help')
  // The first line says it already, larger.
  const others = contacts.filter(({ phone }) => phone !== '112')
  return (
    <div className="border-s-8 border-alarm ps-4">
      <h3 className="text-xl font-bold text-alarm">{t('urgentTitle')}</h3>
      <p>
        {t.rich(`danger.${level}`, {
          call: (words) => (
            <a href="tel:112" className="inline-flex min-h-11 items-center font-bold">
              {words}
            </a>
          ),
        })}
      </p>
      {others.length > 0 && (
        <>
          <p className="mt-2">{t(`urgent.${level}`)}</p>
          <ul>
            {others.map(({ name, phone, href }) => (
              <li key={href} className="flex flex-wrap items-center gap-x-4">
                <a href={href} className="inline-flex min-h-11 items-center">
                  {name}
                </a>
                {phone && (
                  <a href={telephone(phone)} className="inline-flex min-h-11 items-center font-bold">
                    {call('call', { phone })}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
