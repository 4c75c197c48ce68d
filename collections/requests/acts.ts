import { z } from 'zod'

import * as codes from '@/domain/requests/codes'
import { armoredFile, isSealedMessage } from '@/domain/sealed-box'

const reason = z.enum(codes.handlingReasons)
const day = z.iso.date()
/** An age file in armor; what is in it was sealed in the browser. */
const sealed = z.string().max(64_000).regex(armoredFile)

/** Names a text, so that sending it again after a failure adds nothing. */
const once = z.uuid()
/** When the sender last wrote, as the caseworker saw it: nobody answers or closes what they have not read. */
const seen = z.iso.datetime()

/** Everything a caseworker can do with a request. */
export const actSchema = z.discriminatedUnion('act', [
  z.object({ act: z.literal('take') }),
  z.object({ act: z.literal('take-over'), reason }),
  z.object({ act: z.literal('assign'), user: z.string().min(1) }),
  z.object({ act: z.literal('transfer'), desk: z.string().min(1), reason }),
  z.object({ act: z.literal('hold'), until: day, reason }),
  z.object({ act: z.literal('resume') }),
  z.object({ act: z.literal('reply'), sealed, once, seen }),
  z.object({ act: z.literal('note'), sealed, once }),
  z.object({ act: z.literal('call'), sealed, once }),
  z.object({
    act: z.literal('close'),
    seen,
    outcome: z.enum(codes.outcomes),
    theme: z.enum(codes.themes),
    phase: z.enum(codes.phases),
    action: z.enum(codes.actions),
  }),
  z.object({ act: z.literal('reopen') }),
])
export type RequestAct = z.infer<typeof actSchema>

/** An act that adds a text. */
export type TextAct = Extract<RequestAct, { sealed: string }>

/** Whether the text of an act is sealed for as many as read it: a reply for the team and the sender, the rest for the team. */
export const isWellSealed = ({ act, sealed }: TextAct): boolean =>
  isSealedMessage(sealed, act === 'reply' ? 2 : 1)
