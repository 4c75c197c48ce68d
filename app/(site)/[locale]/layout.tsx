import '../site.css'

import { setRequestLocale } from 'next-intl/server'
import localFont from 'next/font/local'
import type { ReactNode } from 'react'

import { defaultLanguage, isLanguage, languageEntry } from '@/locales/languages'

const hyperlegible = localFont({
  src: '../../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  weight: '200 800',
  variable: '--font-hyperlegible',
  display: 'swap',
})

/** Nothing is made at build time, because the build has no database; each page is made once, when first asked. */
export const generateStaticParams = () => []

export default async function SiteLayout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ locale: string }>
}) {
  const { locale } = await params
  // Only a file that is not there, such as /enhance/x.mjs, comes here without a language (proxy.ts).
  const language = isLanguage(locale) ? locale : defaultLanguage
  setRequestLocale(language)
  return (
    <html lang={language} dir={languageEntry(language).dir} className={hyperlegible.variable}>
      <head>
        <link rel="stylesheet" href="/theme.css" />
      </head>
      <body>{children}</body>
    </html>
  )
}
