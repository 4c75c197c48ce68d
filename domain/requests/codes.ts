/**
 * The closed lists of a request. What is stored beside the sealed text is only ever one of these codes,
 * so nothing a sender wrote can end up there. Later counts (signalling) are made of the same codes.
 */

/** Who asks. */
export const askers = ['parent', 'pupil', 'relative', 'professional'] as const
export type Asker = (typeof askers)[number]

/** The sector of the school; `unknown` when the asker cannot say. */
export const sectors = ['po', 'vo', 'unknown'] as const
export type RequestSector = (typeof sectors)[number]

/** What the asker would like: to know something, someone to think along, someone at a talk, only to tell. */
export const wishes = ['know', 'think-along', 'join-talk', 'tell'] as const
export type Wish = (typeof wishes)[number]

/** What a pupil did already. */
export const tried = ['nothing', 'told-home', 'told-school', 'asked-help'] as const
export type Tried = (typeof tried)[number]

/** Ages of a pupil, instead of a date of birth. */
export const ageBands = ['under-12', '12-15', '16-17', '18-plus'] as const
export type AgeBand = (typeof ageBands)[number]

/** How the asker wants to be reached; `code` is not at all: they come back with their four words. */
export const reachWays = ['code', 'phone', 'mail'] as const
export type ReachWay = (typeof reachWays)[number]

/** When the asker can be reached best. */
export const bestTimes = ['any', 'morning', 'afternoon', 'evening'] as const
export type BestTime = (typeof bestTimes)[number]

/** Where a request is. */
export const statuses = ['new', 'active', 'waiting', 'closed', 'withdrawn', 'destroyed'] as const
export type Status = (typeof statuses)[number]

/** Where nothing is left of what was written: the sender took it back, or its time was over. */
export const goneStatuses: readonly Status[] = ['withdrawn', 'destroyed']

/** Where nothing is left to do, unless somebody opens the request again or the sender writes. */
export const overStatuses: readonly Status[] = ['closed', ...goneStatuses]

/** How a request ended. The sender's own withdrawal is a status, not an outcome. */
export const outcomes = [
  'answered',
  'advised',
  'supported',
  'referred',
  'out-of-scope',
  'no-contact',
] as const
export type Outcome = (typeof outcomes)[number]

/** What a request was about, as staff see it. */
export const themes = [
  'finding-a-place',
  'extra-support',
  'opp',
  'absence',
  'suspension',
  'tlv',
  'transfer',
  'cooperation',
  'safety',
  'transport',
  'exams',
  'file',
  'other',
] as const
export type Theme = (typeof themes)[number]

/** Where in the way of passend onderwijs it happened. */
export const phases = [
  'orientation',
  'admission',
  'support-at-school',
  'disagreement',
  'out-of-school',
  'changing-school',
  'other',
] as const
export type Phase = (typeof phases)[number]

/** What staff did. */
export const actions = [
  'information',
  'advice',
  'joined-talk',
  'mediation',
  'onderwijsconsulent',
  'dispute-committee',
  'referred-elsewhere',
  'none',
] as const
export type Action = (typeof actions)[number]

/** What stands in the conversation: the sender's words, a reply to them, a note among staff, a call. */
export const messageKinds = ['sender', 'reply', 'note', 'call'] as const
export type MessageKind = (typeof messageKinds)[number]

/** Why a member of staff opens a request. */
export const readReasons = ['handling', 'triage', 'covering', 'sender-asked', 'checking'] as const
export type ReadReason = (typeof readReasons)[number]

/** The desks that are no samenwerkingsverband: the central point, and the mediators of all of them. */
export const sharedDesks = ['central', 'pool'] as const

/** Why staff take over, hand on or hold a request; codes, because the audit log must hold no one's words. */
export const handlingReasons = [
  'covering',
  'expertise',
  'independence',
  'wrong-desk',
  'sender-asked',
  'for-sender',
  'for-school',
  'for-others',
] as const
export type HandlingReason = (typeof handlingReasons)[number]
