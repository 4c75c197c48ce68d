/** What a sender can be shown before sending, each once. */
export const shown = ['answers', 'warnings'] as const
export type Seen = (typeof shown)[number]
