import { IncomingMessage, Server, ServerResponse } from 'node:http'

/** What Next fails on before any code of ours runs, with a 500 and a stack in the log: TRACE, and `OPTIONS *`. */
export const failsInNext = ({ method, url = '' }: Pick<IncomingMessage, 'method' | 'url'>): boolean =>
  method === 'TRACE' || !/^(\/|https?:\/\/)/i.test(url)

/** The server asks this instead of its listeners. @returns whether the request was answered */
export function refuseAtOnce(request: IncomingMessage, response: ServerResponse): boolean {
  if (!failsInNext(request)) return false
  response.writeHead(405, { allow: 'GET, HEAD', 'cache-control': 'no-store' }).end()
  return true
}

/**
 * Answers those requests before Next sees them. Next opens its port itself and lets nobody in between, so the
 * one place is the event by which Node hands a request over.
 */
export function refuseBeforeNext(): void {
  const { emit } = Server.prototype
  const handOver = function (this: Server, ...parts: [event: string, ...rest: unknown[]]): boolean {
    const [event, request, response] = parts
    const asked =
      event === 'request' && request instanceof IncomingMessage && response instanceof ServerResponse
    if (asked && refuseAtOnce(request, response)) return true
    const heard: unknown = Reflect.apply(emit, this, parts)
    return heard === true
  }
  Object.defineProperty(Server.prototype, 'emit', { value: handOver, configurable: true, writable: true })
}
