import type { Endpoint } from 'payload'

import { parseReference } from '@/domain/requests/reference'

import { hasRole } from '../access/roles'
import { refusal } from '../refusal'
import { record } from './record'
import { actionWords, actorWords, reasonWords } from './words'

const heads = {
  nl: ['wanneer', 'wat', 'door', 'waarom', 'bijzonderheid'],
  en: ['when', 'what', 'by', 'why', 'detail'],
}

const refusals = {
  notYou: {
    nl: 'Alleen een beheerder kan dit uit het logboek halen.',
    en: 'Only an administrator can take this out of the audit log.',
  },
  noReference: {
    nl: 'Vul het kenmerk van een vraag in, zoals K7QF-2M9X.',
    en: 'Write the reference of a request, such as K7QF-2M9X.',
  },
}

/** A cell of a CSV file that no spreadsheet takes for a formula. */
function cell(value: string | null | undefined): string {
  const text = value ?? ''
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${plain.replaceAll('"', '""')}"`
}

/**
 * `GET /api/audit-log/export?reference=…`: everything that was done with one request, as CSV, for a sender
 * who asks for it. Accounts are named by role only: the sender asked who works with it, not for names.
 * @throws APIError 403, or 400 when the reference is none
 */
export const exportLog: Omit<Endpoint, 'root'> = {
  path: '/export',
  method: 'get',
  handler: async (req) => {
    if (!hasRole(req, ['administrator'])) throw refusal(req, refusals.notYou, 403)
    const reference = parseReference(String(req.query.reference ?? ''))
    if (!reference) throw refusal(req, refusals.noReference, 400)
    await record(req.payload, { action: 'log-exported', user: req.user, request: reference })
    const { docs } = await req.payload.find({
      collection: 'audit-log',
      where: { request: { equals: reference } },
      sort: 'at',
      pagination: false,
      depth: 0,
    })
    const language = req.i18n.language === 'en' ? 'en' : 'nl'
    const head = heads[language]
    const lines = docs.map(({ at, action, actor, reason, detail }) => [
      at,
      actionWords[action][language],
      actorWords[actor][language],
      reason && reasonWords[reason][language],
      detail,
    ])
    const csv = [head, ...lines].map((line) => line.map(cell).join(';')).join('\r\n')
    return new Response(`\uFEFF${csv}\r\n`, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="logboek-${reference}.csv"`,
      },
    })
  },
}
