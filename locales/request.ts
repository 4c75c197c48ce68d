import { getRequestConfig } from 'next-intl/server'

import type dutch from './messages/nl.json'
import { defaultLanguage, isLanguage, pseudoLanguage } from './languages'
import { pseudoMessages } from './pseudo-messages'

export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale
  const locale = requested !== undefined && isLanguage(requested) ? requested : defaultLanguage
  const pseudo = locale === pseudoLanguage.code
  const file = (await import(`./messages/${pseudo ? 'en' : locale}.json`)) as { default: typeof dutch }
  return {
    locale,
    messages: pseudo ? pseudoMessages(file.default) : file.default,
    timeZone: 'Europe/Amsterdam',
  }
})
