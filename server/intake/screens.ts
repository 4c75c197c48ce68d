import { randomUUID } from 'node:crypto'

import type { Level } from '@/domain/level'
import type { QuestionForm } from '@/domain/forms/question-form'
import type { Language } from '@/locales/languages'

import type { MessageStep } from './receive-message'
import type { Received } from './receive-question'

/** Everything the page `…/contact/vraag` can show; `token` is what its form will carry. */
export type QuestionScreen =
  | { screen: 'helper'; token: string; form?: QuestionForm }
  | { screen: 'form'; token: string; form?: QuestionForm; first: boolean }
  | { screen: 'kept' }
  | { screen: 'received'; received: Received }

/** What an internal page has to render: which form, for whom, and how far they are. */
export type Screen =
  | { page: 'question'; level: Level; locale: Language; question: QuestionScreen }
  | { page: 'message'; locale: Language; message: MessageStep }

declare global {
  var steunwijzerScreens: Map<string, Screen> | undefined
}

/** The build holds this module more than once, in routes and in pages; the map is there once. */
const screens = (): Map<string, Screen> => (globalThis.steunwijzerScreens ??= new Map())

/** Sets a screen ready for the one page that is rendered with this key, within this very request. */
export function setReady(screen: Screen): string {
  const key = randomUUID()
  screens().set(key, screen)
  return key
}

/** Whether a screen stands ready under a key that somebody sent. */
export const isReady = (key: string | null): boolean => key !== null && screens().has(key)

/** Takes a screen away; each is rendered once. */
export function takeScreen(key: string): Screen | undefined {
  const screen = screens().get(key)
  screens().delete(key)
  return screen
}
