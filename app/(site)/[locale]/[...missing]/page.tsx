import { setRequestLocale } from 'next-intl/server'

import { defaultLanguage, isLanguage } from '@/locales/languages'

import { NotFoundPage } from '../_pages/not-found-page'

export const generateStaticParams = () => []

/** Every address that no page has. */
export default async function Missing({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  const language = isLanguage(locale) ? locale : defaultLanguage
  setRequestLocale(language)
  return <NotFoundPage locale={language} />
}
