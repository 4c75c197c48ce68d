import './(site)/site.css'

import type { Metadata } from 'next'
import localFont from 'next/font/local'

import { defaultLanguage, siteLanguages } from '@/locales/languages'
import { pathTo } from '@/locales/paths'

export const metadata: Metadata = {
  title: 'Deze pagina is er niet · This page does not exist',
  robots: { index: false },
}

const hyperlegible = localFont({
  src: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  weight: '200 800',
  variable: '--font-hyperlegible',
})

const words = {
  nl: {
    title: 'Deze pagina is er niet',
    text: 'Het adres klopt niet. Zoek hieronder, of ga naar het begin.',
    label: 'Waar zoekt u naar?',
    search: 'Zoeken',
    home: 'Naar het begin',
  },
  en: {
    title: 'This page does not exist',
    text: 'The address is not right. Search below, or go back to the start.',
    label: 'What are you looking for?',
    search: 'Search',
    home: 'Back to the start',
  },
}

/**
 * For addresses that cannot even be read, such as /%E0%A4%A: Next answers those before the language of
 * the path is known, so this page says it in every language and needs neither settings nor database.
 */
export default function GlobalNotFound() {
  return (
    <html lang={defaultLanguage} className={hyperlegible.variable}>
      <body>
        <main className="mx-auto max-w-6xl px-4 py-12">
          {siteLanguages.map(({ code }, index) => {
            const Title = index === 0 ? 'h1' : 'h2'
            return (
              <section key={code} lang={code} className="mb-12">
                <Title className="text-4xl font-extrabold">{words[code].title}</Title>
                <p className="mt-4 max-w-prose text-xl">{words[code].text}</p>
                <form
                  role="search"
                  aria-label={words[code].search}
                  action={pathTo({ level: 'parents', page: '/zoeken' }, code)}
                  className="mt-6 max-w-xl"
                >
                  <label htmlFor={`zoek-${code}`} className="mb-1 block font-bold">
                    {words[code].label}
                  </label>
                  <div className="flex">
                    <input
                      id={`zoek-${code}`}
                      type="search"
                      name="q"
                      maxLength={200}
                      className="min-h-12 w-full border-2 border-ink bg-paper px-3"
                    />
                    <button
                      type="submit"
                      className="min-h-12 cursor-pointer bg-ink px-4 font-bold text-paper"
                    >
                      {words[code].search}
                    </button>
                  </div>
                </form>
                <p className="mt-4">
                  <a className="inline-flex min-h-11 items-center" href={pathTo({ page: '/' }, code)}>
                    {words[code].home}
                  </a>
                </p>
              </section>
            )
          })}
        </main>
      </body>
    </html>
  )
}
