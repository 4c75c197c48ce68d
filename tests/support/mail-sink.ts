import { createServer } from 'node:net'

/** A mail server that takes everything and keeps it. */
export type MailSink = { received: () => string; close: () => Promise<void> }

/** Listens as a mail server that knows just enough of SMTP (RFC 5321) to be sent to. */
export function mailSink(port: number): Promise<MailSink> {
  let received = ''
  const server = createServer((socket) => {
    let inMessage = false
    const say = (line: string) => socket.write(`${line}\r\n`)
    socket.on('error', () => socket.destroy())
    socket.on('data', (chunk) => {
      const text = chunk.toString()
      received += text
      if (inMessage) {
        // The end of a mail may come in pieces.
        if (!received.endsWith('\r\n.\r\n')) return
        inMessage = false
        return say('250 kept')
      }
      for (const line of text.split('\r\n').filter(Boolean)) {
        inMessage = /^DATA/i.test(line)
        say(inMessage ? '354 go on' : /^QUIT/i.test(line) ? '221 bye' : '250 ok')
      }
    })
    say('220 sink')
  })
  return new Promise((resolve) =>
    server.listen(port, '127.0.0.1', () =>
      resolve({
        received: () => received,
        close: () => new Promise((done) => server.close(() => done())),
      }),
    ),
  )
}
