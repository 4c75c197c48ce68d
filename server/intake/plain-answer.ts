import { getTranslations } from 'next-intl/server'

import type { Language } from '@/locales/languages'

import { steunpuntFor } from '../queries/steunpunt'
import { formHeaders } from './render'

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${String(sign.codePointAt(0))};`)

/**
 * The last resort, when no page can be rendered: what happened, the phone, and the text that was typed, to
 * copy. Its status says whether something was stored; the words for it are those of the usual page.
 */
export async function plainAnswer(locale: Language, status: number, typed: string): Promise<Response> {
  const t = await getTranslations({ locale, namespace: 'requests.problem' })
  const phone = (await steunpuntFor(locale).catch(() => undefined))?.phone ?? ''
  const stored = status < 400
  const parts = [
    `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${escaped(t('not-stored.title'))}</title>`,
    stored ? '' : `<h1>${escaped(t('not-stored.title'))}</h1><p>${escaped(t('not-stored.text'))}</p>`,
    phone && `<p>${escaped(t('callTitle'))} ${escaped(phone)}</p>`,
    typed && `<textarea rows="20" cols="60" readonly>${escaped(typed)}</textarea>`,
  ]
  return new Response(parts.join('\n'), { status: stored ? 503 : status, headers: formHeaders })
}
