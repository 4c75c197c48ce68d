'use client'
import { usePayloadAPI, useRowLabel } from '@payloadcms/ui'
import { z } from 'zod'

import { ruleWords, type RuleData } from './rule-words'
import { useLanguage } from './staff/use-language'

const list = z.object({
  docs: z.array(
    z.object({ id: z.string(), slug: z.string(), title: z.string().nullish(), code: z.string().optional() }),
  ),
})
const everything = { initialParams: { depth: 0, limit: 200 } }

/** The names of documents by id; an empty address asks for nothing. */
function useNames(address: string): ReadonlyMap<string, string> {
  const [{ data }] = usePayloadAPI(address, everything)
  const docs = list.safeParse(data).data?.docs ?? []
  return new Map(docs.map(({ id, slug, title, code }) => [id, title || code || slug]))
}

/** The heading of a routing rule instead of "Rule 01": what it says, so that the order can be read. */
export function RuleLabel() {
  const { data, rowNumber } = useRowLabel<RuleData>()
  const topics = useNames(data.topics?.length ? '/api/topics' : '')
  const organisations = useNames(data.to === 'organisation' ? '/api/organisations' : '')
  const words = ruleWords(data, useLanguage(), (id) => topics.get(id) ?? organisations.get(id))
  return <span>{`${String((rowNumber ?? 0) + 1)}. ${words}`}</span>
}
