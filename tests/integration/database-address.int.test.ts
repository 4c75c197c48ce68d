import { randomBytes } from 'node:crypto'

import { beforeAll, describe, expect, it } from 'vitest'

const secrets = {
  PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  JOBS_SECRET: randomBytes(32).toString('hex'),
  REQUESTS_SECRET: randomBytes(32).toString('hex'),
}
let parse: (variables: Record<string, string>) => { databaseUri: string }

beforeAll(async () => {
  Object.assign(process.env, secrets)
  ;({ parseEnvironment: parse } = await import('@/env'))
})

const withDatabase = (DATABASE_URI: string) => () => parse({ ...secrets, DATABASE_URI })

describe('the address of a MongoDB', () => {
  it.each([
    'mongodb://localhost/steunwijzer',
    'mongodb://localhost/steunwijzer?directConnection=true',
    'mongodb://localhost/steunwijzer?replicaSet=',
    'mongodb://replicaSet=rs0@localhost/steunwijzer',
  ])('%s is refused in one sentence, for it leaves transactions out', (uri) => {
    expect(withDatabase(uri)).toThrow(/^Check the file \.env: DATABASE_URI must name the replica set[^.]*\.$/)
  })

  it.each([
    'mongodb://localhost/steunwijzer?replicaSet=rs0',
    'mongodb://one:27017,two:27017/steunwijzer?authSource=admin&replicaSet=rs0',
    // The replica set of these stands in DNS.
    'mongodb+srv://cluster.example/steunwijzer',
    'file:./data/steunwijzer.db',
  ])('%s is accepted', (uri) => {
    expect(withDatabase(uri)().databaseUri).toBe(uri)
  })
})
