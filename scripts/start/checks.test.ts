import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, describe, expect, it } from 'vitest'

import { checkDatabase, mongoServers } from './database'
import { prepareFolders } from './folders'
import { checkNode } from './node-version'
import { checkPort } from './port'
import { localAddress } from './serve'

const folder = mkdtempSync(path.join(tmpdir(), 'start-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A port on which a program listens, and how to stop it. */
async function listening(): Promise<{ port: number; stop: () => Promise<void> }> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { port: (server.address() as AddressInfo).port, stop }
}

describe('the checks before a start', () => {
  it.each(['20.19.0', '20.20.2', '22.1.0', '24.0.0'])('accept Node %s', (version) => {
    expect(() => checkNode(version, '>=20.19')).not.toThrow()
  })

  it.each(['18.20.0', '20.18.9'])('refuse Node %s and say which to install', (version) => {
    expect(() => checkNode(version, '>=20.19')).toThrow(
      `Node ${version} is too old: install Node 20.19 or newer`,
    )
  })

  it('refuse a port in use and name another', async () => {
    const { port, stop } = await listening()
    await expect(checkPort(port, 'localhost')).rejects.toThrow(
      `choose another one with PORT=${port + 1} npm start`,
    )
    await stop()
    await expect(checkPort(port, 'localhost')).resolves.toBeUndefined()
  })

  it('refuse a MongoDB that does not answer, without showing its password', async () => {
    const { port, stop } = await listening()
    const uri = `mongodb://name:secret@localhost:${port}/site?replicaSet=rs0`
    await expect(checkDatabase(uri)).resolves.toBeUndefined()
    await stop()
    await expect(checkDatabase(uri)).rejects.toThrow(
      `The database at localhost:${port} does not answer: start MongoDB, or check DATABASE_URI in .env.`,
    )
  })

  it('make the folders of the database and the images', () => {
    prepareFolders(`file:${folder}/data/site.db`, `${folder}/media/images`)
    expect(() => writeFileSync(`${folder}/data/site.db`, '')).not.toThrow()
    expect(() => writeFileSync(`${folder}/media/images/a`, '')).not.toThrow()
  })

  it('refuse a folder that cannot be made', () => {
    prepareFolders(`file:${folder}/site.db`, folder)
    writeFileSync(`${folder}/file`, '')
    expect(() => prepareFolders('mongodb://x', `${folder}/file/media`)).toThrow('set MEDIA_DIR in .env')
    expect(() => prepareFolders(`file:${folder}/file/site.db`, folder)).toThrow('set DATABASE_URI in .env')
  })
})

it.each([
  ['mongodb://db/site', [{ host: 'db', port: 27_017 }]],
  [
    'mongodb://u:p@a:1,b:2/site?replicaSet=rs0',
    [
      { host: 'a', port: 1 },
      { host: 'b', port: 2 },
    ],
  ],
  ['mongodb://[::1]:5/site', [{ host: '::1', port: 5 }]],
  ['mongodb+srv://cluster.example/site', []],
  ['file:./data/x.db', []],
])('the servers of %s', (uri, servers) => {
  expect(mongoServers(uri)).toEqual(servers)
})

it.each([
  ['localhost', 'http://localhost:3000'],
  ['0.0.0.0', 'http://localhost:3000'],
  ['192.168.1.4', 'http://192.168.1.4:3000'],
  ['::1', 'http://[::1]:3000'],
])('a server on %s is reached at %s', (host, address) => {
  expect(localAddress(host, 3000)).toBe(address)
})
