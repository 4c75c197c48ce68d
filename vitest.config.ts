import path from 'node:path'

import { defineConfig } from 'vitest/config'

const alias = { '@': path.resolve(), '@payload-config': path.resolve('payload.config.ts') }

const onMongoDb = process.env.TEST_DATABASE_URI !== undefined
/** They touch no database, so a second one shows nothing new of them. */
const withoutDatabase = ['tests/integration/{database-address,proxy}.int.test.ts']

// next-intl imports next without file endings, which only a bundler resolves.
const server = { deps: { inline: ['next-intl'] } }

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            '{app,domain,scripts,server,locales,collections,components}/**/*.test.{ts,tsx}',
            'tests/architecture/**/*.test.ts',
          ],
          server,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.int.test.ts'],
          exclude: onMongoDb ? withoutDatabase : [],
          pool: 'forks',
          // Each file has a SQLite file of its own; a server may allow few connections, so there one follows the other.
          maxWorkers: onMongoDb ? 1 : 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          server,
        },
      },
    ],
  },
})
