import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

import type { Payload } from 'payload'
import { expect, it, vi } from 'vitest'

import { mail } from './mail'

/** A mail server that says yes to everything and keeps what it was told. */
async function mailServer() {
  const heard: string[] = []
  const server = createServer((socket) => {
    let inData = false
    socket.write('220 test\r\n')
    socket.on('data', (chunk) => {
      const text = chunk.toString()
      heard.push(text)
      if (text.startsWith('QUIT')) return socket.end('221 bye\r\n')
      if (text.startsWith('DATA')) {
        inData = true
        return socket.write('354 go\r\n')
      }
      if (inData && !text.includes('\r\n.\r\n')) return undefined
      inData = false
      return socket.write('250 ok\r\n')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `smtp://127.0.0.1:${port}`, heard, close: () => server.close() }
}

const message = { to: 'redactie@voorbeeld.test', subject: 'Wachtwoord', text: 'een geheime link' }

it('sends a mail to the server that is set, from the address that is set', async () => {
  const server = await mailServer()
  const adapter = await mail({ url: server.url, from: 'steunpunt@voorbeeld.test' })
  await adapter?.({ payload: {} as Payload }).sendEmail(message)
  server.close()
  const all = server.heard.join('')
  expect(all).toContain('MAIL FROM:<steunpunt@voorbeeld.test>')
  expect(all).toContain('RCPT TO:<redactie@voorbeeld.test>')
})

it('gives up a mail server that says nothing, within a quarter of a minute', async () => {
  const server = createServer()
  const asked = new Promise<Socket>((resolve) => server.once('connection', resolve))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const { port } = server.address() as AddressInfo
  const adapter = await mail({ url: `smtp://127.0.0.1:${port}`, from: 'steunpunt@voorbeeld.test' })
  const sent = expect(adapter?.({ payload: {} as Payload }).sendEmail(message)).rejects.toThrow(/greeting/i)
  const socket = await asked
  try {
    await vi.advanceTimersByTimeAsync(15_000)
    await sent
  } finally {
    vi.useRealTimers()
    socket.destroy()
    server.close()
  }
}, 10_000)

it('writes nothing of a mail to the log when no server is set', async () => {
  const warn = vi.fn()
  const adapter = await mail(undefined)
  await adapter?.({ payload: { logger: { warn } as Partial<Payload['logger']> } as Payload }).sendEmail(
    message,
  )
  expect(warn).toHaveBeenCalledOnce()
  expect(JSON.stringify(warn.mock.calls)).not.toContain('geheime')
})
