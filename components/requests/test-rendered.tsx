import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

import en from '@/locales/messages/en.json'
import nl from '@/locales/messages/nl.json'

/** The HTML of a component in a language; a text that is missing throws. */
export function rendered(element: ReactNode, locale: 'nl' | 'en' = 'nl'): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale={locale}
      messages={locale === 'nl' ? nl : en}
      timeZone="Europe/Amsterdam"
      onError={(error) => {
        throw error
      }}
    >
      {element}
    </NextIntlClientProvider>,
  )
}
