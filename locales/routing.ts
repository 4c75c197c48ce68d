import { defineRouting } from 'next-intl/routing'

import { defaultLanguage, languages } from './languages'
import { pathnames } from './paths'

const codes = languages.map((language) => language.code)

/** No cookie, no guessing from the browser, no invented hreflang: the path alone decides. */
export const routing = defineRouting({
  locales: codes,
  defaultLocale: defaultLanguage,
  localePrefix: 'as-needed',
  localeDetection: false,
  localeCookie: false,
  alternateLinks: false,
  pathnames: pathnames(codes),
})
