import { createServer } from 'node:net'

import { StartProblem } from './problem'

/** Refuses a port that another program uses or that this account may not use. */
export async function checkPort(port: number, host: string): Promise<void> {
  const code = await new Promise<string | undefined>((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    server.listen(port, host, () => server.close(() => resolve(undefined)))
  })
  if (code === undefined) return
  if (code === 'EADDRINUSE')
    throw new StartProblem(
      `Port ${port} is in use: stop the program that uses it, or choose another one with PORT=${port + 1} npm start.`,
    )
  if (code === 'EACCES')
    throw new StartProblem(
      `This account may not use port ${port}: choose one above 1023, such as PORT=3000 npm start.`,
    )
  throw new StartProblem(`Port ${port} on ${host} cannot be used (${code}): check PORT and HOSTNAME in .env.`)
}
