/**
 * Answers 400 when the body of a request is no JSON. Payload does so itself, except for a read that is sent
 * as a POST (`X-HTTP-Method-Override`): that one would fail as if the server had.
 */
export function orUnreadable<Rest extends unknown[]>(
  handler: (request: Request, ...rest: Rest) => Promise<Response>,
) {
  return async (request: Request, ...rest: Rest): Promise<Response> => {
    try {
      return await handler(request, ...rest)
    } catch (error) {
      if (error instanceof SyntaxError) return Response.json({ errors: [] }, { status: 400 })
      throw error
    }
  }
}
