import { getTranslations } from 'next-intl/server'

import { helpers, nationalReach } from '@/domain/danger/helpers'
import type { Language } from '@/locales/languages'

import { steunpuntFor } from '../queries/steunpunt'
import { formHeaders } from './render'

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${String(sign.codePointAt(0))};`)

/** Who helps at once, each with a number to tap; of the code alone, because nothing else works any more. */
async function helpLines(locale: Language): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'danger' })
  const lines = helpers.map((helper) => {
    const { phone } = nationalReach[helper]
    const says = `${t(`helpers.${helper}.name`)}. ${t(`helpers.${helper}.for.anyone`)}`
    return `<li><a href="tel:${phone.replace(/\D/g, '')}">${escaped(t('call', { phone }))}</a> ${escaped(says)}</li>`
  })
  return `<p>${escaped(t('lead.anyone'))}</p><ul>${lines.join('')}</ul>`
}

/**
 * The last resort, when no page can be rendered: what happened, the phone, and what must not be lost: the
 * text that was typed, to copy, or the four words of a request that was stored all the same; and who helps.
 * @param status of the answer; below 400 only with a code
 */
export async function plainAnswer(
  locale: Language,
  status: number,
  typed: string,
  code?: string,
): Promise<Response> {
  const t = await getTranslations({ locale, namespace: 'requests' })
  const phone = (await steunpuntFor(locale).catch(() => undefined))?.phone ?? ''
  const title = code ? t('sent.codeTitle.parents') : t('problem.not-stored.title')
  const said = code ? t('sent.purpose.parents') : t('problem.not-stored.text')
  const parts = [
    `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${escaped(title)}</title><h1>${escaped(title)}</h1><p>${escaped(said)}</p>`,
    code && `<p><strong>${escaped(code.replaceAll('-', ' '))}</strong></p>`,
    phone && `<p>${escaped(t('problem.callTitle'))} ${escaped(phone)}</p>`,
    await helpLines(locale),
    !code && typed && `<textarea rows="20" cols="60" readonly>${escaped(typed)}</textarea>`,
  ]
  const failed = status < 400 ? 503 : status
  return new Response(parts.filter(Boolean).join('\n'), { status: code ? 200 : failed, headers: formHeaders })
}
