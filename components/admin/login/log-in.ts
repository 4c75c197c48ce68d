import { z } from 'zod'

import { mustSetUp } from '@/domain/second-factor/required'

/** What somebody typed to log in; `code` once the server asked for it. */
export type Typed = { email: string; password: string; code?: string }

/** What came of it: `inside` is true once logged in, `setUp` when the account must set up its second step first. */
export type Outcome =
  { inside: true; setUp: boolean } | { inside: false; askCode: boolean; sentence: string | undefined }

const answer = z.object({
  user: z.object({ role: z.string().nullish(), secondFactorSince: z.string().nullish() }),
})

const refusal = z.object({
  errors: z.tuple([
    z.object({ message: z.string(), data: z.object({ secondFactor: z.string() }).nullish().catch(null) }),
  ]),
})

/** Asks the server to log in, which sets the cookie. Never throws: without a connection there is no sentence. */
export async function logIn(typed: Typed, language: string): Promise<Outcome> {
  try {
    const response = await fetch('/api/users/login', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      body: JSON.stringify(typed),
    })
    const body: unknown = await response.json()
    if (response.ok) return { inside: true, setUp: mustSetUp(answer.parse(body).user) }
    const [error] = refusal.parse(body).errors
    return { inside: false, askCode: error.data?.secondFactor === 'needed', sentence: error.message }
  } catch {
    return { inside: false, askCode: false, sentence: undefined }
  }
}
