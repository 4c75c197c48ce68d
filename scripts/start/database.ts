import { connect } from 'node:net'

import type { Payload } from 'payload'

import type { Progress } from '../progress'
import { StartProblem } from './problem'

const patience = 3000

/** The servers that a mongodb: URI names; none for a mongodb+srv: URI, whose servers stand in DNS. */
export function mongoServers(uri: string): { host: string; port: number }[] {
  const hosts = /^mongodb:\/\/(?:[^@/]*@)?([^/?]+)/.exec(uri)?.[1]
  return (hosts?.split(',') ?? []).map((server) => {
    const [, host = server, port] = /^(.*?)(?::(\d+))?$/.exec(server) ?? []
    return { host: host.replace(/^\[|\]$/g, ''), port: Number(port ?? 27_017) }
  })
}

function answers({ host, port }: { host: string; port: number }): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: patience })
    const end = (result: boolean) => {
      socket.destroy()
      resolve(result)
    }
    socket.once('connect', () => end(true))
    socket.once('timeout', () => end(false))
    socket.once('error', () => end(false))
  })
}

/** Refuses a MongoDB of which no server answers; quicker and clearer than waiting for the driver. */
export async function checkDatabase(uri: string): Promise<void> {
  const servers = mongoServers(uri)
  if (servers.length === 0 || (await Promise.all(servers.map(answers))).some(Boolean)) return
  const named = servers.map(({ host, port }) => `${host}:${port}`).join(', ')
  throw new StartProblem(
    `The database at ${named} does not answer: start MongoDB, or check DATABASE_URI in .env.`,
  )
}

/** Opens the database, brings its schema up to date and seeds the content when that changed. */
export async function prepareDatabase(region: string, log: Progress): Promise<Payload> {
  log.working('seed', 'Opening the database')
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config }).catch((error: unknown) => {
    const reason = String(error instanceof Error ? error.message : error).split('\n')[0]
    throw new StartProblem(`The database cannot be opened: check DATABASE_URI in .env (${reason}).`)
  })
  const { isSeeded, seed } = await import('../seed/seed')
  if (await isSeeded({ payload, region })) log.done('seed', `The content of ${region} is up to date.`)
  else await seed({ payload, region, log })
  return payload
}
