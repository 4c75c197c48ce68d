import type { AgeBand, BestTime, ReachWay, Tried, Wish } from '@/domain/requests/codes'

/** A message in the conversation; whoever answers is "the steunpunt", never a person. `at` is an ISO moment. */
export type Entry = { from: 'sender' | 'steunpunt'; at: string; text: string }

/** What was filled in beside the question. */
export type Chosen = {
  wish: Wish
  /** in words */
  topic?: string
  tried?: readonly Tried[]
  ageBand?: AgeBand
  postcode?: string
  firstName?: string
  reach: ReachWay
  reachAt?: string
  bestTime?: BestTime
  contactSchool: boolean
}

/** How a conversation stands; days are YYYY-MM-DD. */
export type Standing = {
  state: 'new' | 'active' | 'answered' | 'waiting' | 'closed'
  /** while an answer is due */
  replyBy?: string
  /** while it waits */
  until?: string
  /** when all of it is erased, if nothing more is said */
  destroyOn: string
}
