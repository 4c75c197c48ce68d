import { request as open, type IncomingHttpHeaders } from 'node:http'

import { testPort } from './site'

export type Asked = {
  path: string
  method?: string
  headers?: Record<string, string>
  body?: string
  port?: number
}
export type RawAnswer = { status: number; headers: IncomingHttpHeaders; text: string }

/** Asks for a path exactly as it is written, which browsers and fetch would tidy up first. */
export const raw = ({ path, method, headers, body, port = testPort }: Asked): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }
    const sent = { accept: 'text/html', ...length, ...headers }
    const request = open({ port, path, method, headers: sent }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => (text += part))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
    })
    request.on('error', reject)
    request.end(body)
  })
