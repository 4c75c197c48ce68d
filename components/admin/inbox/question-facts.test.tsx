import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'

import type { SealedQuestion } from '@/domain/sealed-box'

import { QuestionFacts } from './question-facts'

vi.mock('@payloadcms/ui', () => ({ useTranslation: () => ({ i18n: { language: 'nl' } }) }))

const shown = (change: Partial<SealedQuestion>) =>
  renderToStaticMarkup(
    <QuestionFacts
      question={{
        v: 1,
        kind: 'question',
        request: 'V-2026-0001',
        at: '2026-11-18T09:00:00.000Z',
        text: 'Mag ik meepraten?',
        wish: 'know',
        reach: 'code',
        contactSchool: false,
        ...change,
      }}
    />,
  )

describe('what the sender chose', () => {
  it('says first, in words, that the school must not be contacted', () => {
    expect(shown({})).toMatch(/^<dl[^>]*><div><dt>Contact met de school<\/dt><dd[^>]*>NEE\./)
  })

  it('says so only when it was refused', () => {
    expect(shown({ contactSchool: true })).not.toContain('NEE')
  })

  it('shows how and when somebody can be reached', () => {
    const html = shown({ reach: 'phone', reachAt: '06 12345678', bestTime: 'evening' })
    expect(html).toContain('Bellen mag: 06 12345678')
    expect(html).toContain('’s Avonds')
  })

  it('leaves out what was not told', () => {
    expect(shown({})).not.toContain('Leeftijd')
    expect(shown({ ageBand: '12-15' })).toContain('12 tot en met 15')
  })
})
