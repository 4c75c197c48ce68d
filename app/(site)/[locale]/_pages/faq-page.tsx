import { JsonLd } from '@/components/layout/json-ld'
import { faqPageData } from '@/domain/json-ld/blocks'
import { plainText } from '@/domain/plain-text'
import { faqFor, type FaqReading } from '@/server/queries/faq'

import { documentPage } from './document-page'

/** The whole answer as plain text, the short answer first. */
const answerOf = ({ text }: FaqReading) => [text.summary, plainText(text.body)].filter(Boolean).join('\n')

/** One question with its answer. */
export const faqPage = documentPage({
  page: '/vragen/[slug]',
  documents: faqFor,
  parts: (document) => ({
    before: (
      <JsonLd
        data={faqPageData({ question: document.title, answer: answerOf(document), language: document.lang })}
      />
    ),
  }),
})
