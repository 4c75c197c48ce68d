import type { LinkedText } from '../ui/linked-text'

/** What a start page shows. Both levels get the same; how they say and draw it is their own. */
export type StartContent = {
  questions: readonly LinkedText[]
  topics: readonly (LinkedText & { summary: string })[]
  /** some rights of the reader */
  rights: readonly LinkedText[]
  /** there is no way to schools while the site shows none */
  paths: Record<'questions' | 'rights' | 'region', string> & { schools?: string }
}
