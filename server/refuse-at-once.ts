import { IncomingMessage, Server, ServerResponse } from 'node:http'

type Asked = Pick<IncomingMessage, 'method' | 'url'>

/**
 * What is refused before Next sees it: it fails on TRACE and on `OPTIONS *` before any code of ours runs, with a
 * 500 and a stack in the log, and answers an address of its older half, which this site does not have, with a
 * page of its own.
 */
export function statusAtOnce({ method, url = '' }: Asked): 404 | 405 | undefined {
  if (method === 'TRACE' || !/^(\/|https?:\/\/)/i.test(url)) return 405
  return url.startsWith('/_next/data/') ? 404 : undefined
}

/** @returns whether the request was answered */
function refuseAtOnce(request: IncomingMessage, response: ServerResponse): boolean {
  const status = statusAtOnce(request)
  if (!status) return false
  const allow = status === 405 ? { allow: 'GET, HEAD' } : {}
  response.writeHead(status, { ...allow, 'cache-control': 'no-store' }).end()
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
