import { z } from 'zod'

/** What came of it: `asked` is true when the server sends a mail if there is such an account. */
export type Asked = { asked: true } | { asked: false; sentence: string | undefined }

const refusal = z.object({ errors: z.tuple([z.object({ message: z.string() })]) })

/** Asks for a link to choose a new password. Never throws: without a connection there is no sentence. */
export async function askLink(email: string, language: string): Promise<Asked> {
  try {
    const response = await fetch('/api/users/forgot-password', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      body: JSON.stringify({ email }),
    })
    if (response.ok) return { asked: true }
    return { asked: false, sentence: refusal.parse(await response.json()).errors[0].message }
  } catch {
    return { asked: false, sentence: undefined }
  }
}
