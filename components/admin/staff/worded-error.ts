import type { CmsLanguage } from './language'

/** Thrown by a page itself, with its own sentence for the member of staff: what went wrong, and what to do. */
export class WordedError extends Error {
  override name = 'WordedError'
  constructor(readonly sentences: Record<CmsLanguage, string>) {
    super(sentences.en)
  }
}
