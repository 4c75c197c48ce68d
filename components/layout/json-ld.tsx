import type { JsonLd as Data } from '@/domain/json-ld/blocks'
import { scriptText } from '@/domain/json-ld/script-text'

/** A data block for search engines; browsers never run it, so the security policy lets it stand. */
export function JsonLd({ data }: { data: Data }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptText(data) }} />
}
