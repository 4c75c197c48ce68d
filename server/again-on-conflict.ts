import { setTimeout as pause } from 'node:timers/promises'

const attempts = 6

/** A 409 without this is a refusal, such as of a request that a colleague has: trying again changes nothing. */
const canBeRepeated = ({ status, headers }: Response): boolean =>
  status === 409 && headers.get('retry-after') === '0'

/**
 * Repeats a write over REST that crossed another write of the same document, such as an autosave that
 * meets a publication. MongoDB undoes the loser and leaves repeating it to the client; Payload does not.
 * @param handler answers 409 with `Retry-After: 0` when the write can be repeated (database/answer-conflict.ts)
 */
export function againOnConflict<Rest extends unknown[]>(
  handler: (request: Request, ...rest: Rest) => Promise<Response>,
) {
  return async (request: Request, ...rest: Rest): Promise<Response> => {
    for (let attempt = 1; attempt < attempts; attempt += 1) {
      // A body can be read once: each attempt gets a copy.
      const answer = await handler(request.clone() as Request, ...rest)
      if (!canBeRepeated(answer)) return answer
      // Each wait may be twice as long as the last: a busy server gets some seconds, most writes hardly wait.
      await pause(Math.random() * 50 * 2 ** attempt)
    }
    return handler(request, ...rest)
  }
}
