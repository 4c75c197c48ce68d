import { getRequestConfig } from 'next-intl/server'

import { defaultLanguage, isLanguage } from './languages'

export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale
  const locale = requested !== undefined && isLanguage(requested) ? requested : defaultLanguage
  const messages = (await import(`./messages/${locale}.json`)) as { default: IntlMessages }
  return { locale, messages: messages.default, timeZone: 'Europe/Amsterdam' }
})

type IntlMessages = typeof import('./messages/nl.json')
