import { randomBytes } from 'node:crypto'
import path from 'node:path'

/** The port of the site under test. */
export const testPort = Number(process.env.TEST_PORT ?? 3210)

/** A site as it is after seeding, made once by serve.ts; every site of a test run starts on a copy. */
export const seededFolder = path.resolve('test-results/seeded')

/** What the clock of a test run says to be let in; tests use it to make time pass. */
export const jobsSecret = 'alleen-voor-de-klok-van-deze-test-0123456789'

/** The same for every start of one test run, so that codes and second factors outlive a restart. */
export const requestsSecret = 'alleen-voor-de-vragen-van-deze-test-0123456789'

/** Accounts that exist only in the database of a test run. */
export const accounts = {
  administrator: {
    name: 'Beheer',
    email: 'beheer@voorbeeld.test',
    password: 'alleen-voor-deze-test-1',
    role: 'administrator',
  },
  editor: {
    name: 'Redactie',
    email: 'redactie@voorbeeld.test',
    password: 'alleen-voor-deze-test-2',
    role: 'editor',
  },
  caseworker: {
    name: 'Behandelaar',
    email: 'behandelaar@voorbeeld.test',
    password: 'alleen-voor-deze-test-3',
    role: 'caseworker',
    centralPoint: true,
    mediator: true,
  },
  /** works at the same desks, and has no key yet */
  colleague: {
    name: 'Collega',
    email: 'collega@voorbeeld.test',
    password: 'alleen-voor-deze-test-4',
    role: 'caseworker',
    centralPoint: true,
    mediator: true,
  },
} as const

/** Opens the caseworker's key in the database of a test run. */
export const passphrase = 'vier gewone woorden alleen hiervoor'

/** The environment of the built site on a folder of its own; port and database match nothing else. */
export const siteEnvironment = (folder: string, port: number) => ({
  NODE_ENV: 'production' as const,
  PORT: String(port),
  SITE_URL: `http://localhost:${port}`,
  DATABASE_URI: `file:${path.join(folder, 'site.db')}`,
  MEDIA_DIR: path.join(folder, 'media'),
  PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  JOBS_SECRET: jobsSecret,
  REQUESTS_SECRET: requestsSecret,
  PSEUDO_LOCALE: 'true',
  NEXT_TELEMETRY_DISABLED: '1',
})
