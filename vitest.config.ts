import path from 'node:path'

import { defineConfig } from 'vitest/config'

const alias = { '@': path.resolve(), '@payload-config': path.resolve('payload.config.ts') }

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
            '{domain,scripts,server,locales,collections,components}/**/*.test.{ts,tsx}',
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
          pool: 'forks',
          // One database at a time: two cores are quickly busy, and a server may allow few connections.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          server,
        },
      },
    ],
  },
})
