import { getTranslations } from 'next-intl/server'

import { HelpLine } from '@/components/danger/help-line'
import { SignMark } from '@/components/ui/sign-mark'
import type { Level } from '@/domain/level'
import type { Language } from '@/locales/languages'
import { steunpuntFor } from '@/server/queries/steunpunt'

import { urgentHelpFor } from './urgent-help'

/**
 * What a visitor gets while the database is away. It needs nothing from the database: the phone number
 * stands there when an earlier page has read it, the national help lines always. The mark makes the page cache answer with status 503
 * and keep nothing. Pages made for each visit (search, region, schools) are sent with status 200, because
 * their answer has begun by then; they say the same and no search engine lists them.
 */
export async function UnavailablePage({ level, locale }: { level: Level; locale: Language }) {
  const t = await getTranslations({ locale, namespace: 'unavailable' })
  const youth = level === 'youth'
  const known = await steunpuntFor(locale).catch(() => undefined)
  const { lines } = await urgentHelpFor(level, locale)
  return (
    <div data-level={level} className="mx-auto max-w-6xl px-4 py-8">
      <title>{t('title')}</title>
      <meta name="robots" content="noindex" />
      <meta name="page-status" content="503" />
      <p className="flex min-h-11 items-center gap-3 text-xl font-bold">
        <SignMark /> {known?.name}
      </p>
      <main id="inhoud" className="mt-8 max-w-prose">
        <h1 className="text-4xl font-extrabold md:text-5xl">{t('title')}</h1>
        <p className="mt-4 text-xl">{t(youth ? 'textYouth' : 'text')}</p>
        <p className="mt-6">
          {/* An empty address is the page someone asked for. */}
          <a href="" className="sign">
            {t('again')}
          </a>
        </p>
        {known && (known.phone || known.mail) && (
          <>
            <p className="mt-8">{t(youth ? 'callYouth' : 'call')}</p>
            <ul>
              {known.phone && (
                <li>
                  <a
                    href={`tel:${known.phone.replace(/[^\d+]/g, '')}`}
                    className="inline-flex min-h-11 items-center text-xl font-bold"
                  >
                    {known.phone}
                  </a>
                </li>
              )}
              {known.mail && (
                <li>
                  <a href={`mailto:${known.mail}`} className="inline-flex min-h-11 items-center font-bold">
                    {known.mail}
                  </a>
                </li>
              )}
            </ul>
          </>
        )}
        <h2 className="mt-8 text-xl font-bold">{t('danger')}</h2>
        <ul className="mt-2">
          {lines.map((line) => (
            <HelpLine key={line.helper} line={line} level={level} />
          ))}
        </ul>
      </main>
    </div>
  )
}
