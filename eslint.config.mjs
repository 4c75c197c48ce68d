import path from 'node:path'

import eslint from '@eslint/js'
import checkFile from 'eslint-plugin-check-file'
import importX from 'eslint-plugin-import-x'
import playwright from 'eslint-plugin-playwright'
import tseslint from 'typescript-eslint'

const house = [
  'app',
  'components',
  'server',
  'collections',
  'database',
  'locales',
  'domain',
  'scripts',
  'tests',
  'content',
]

/** Which folders each folder may import from, itself always included; docs/architecture.md says why. */
/** @type {Record<string, string[]>} */
const allowed = {
  components: ['locales', 'domain'],
  server: ['collections', 'locales', 'domain'],
  collections: ['locales', 'domain'],
  database: [],
  locales: ['domain'],
  domain: [],
  app: ['components', 'server', 'collections', 'locales', 'domain'],
}

const zones = Object.entries(allowed).map(([folder, others]) => ({
  target: `./${folder}`,
  from: [
    ...house.filter((other) => other !== folder && !others.includes(other)).map((other) => `./${other}`),
    ...(['components', 'locales', 'domain'].includes(folder) ? ['./env.ts', './payload.config.ts'] : []),
  ],
  message: `${folder} may import from ${others.join(', ') || 'nothing'} only (docs/architecture.md).`,
}))

export default tseslint.config(
  {
    ignores: [
      '.next/',
      'node_modules/',
      'data/',
      'collections/payload-types.ts',
      'app/(payload)/admin/importMap.js',
      'database/migrations/',
      'next-env.d.ts',
      'test-results/',
      'playwright-report/',
    ],
  },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  {
    plugins: { 'import-x': importX, 'check-file': checkFile },
    settings: { 'import-x/resolver': { typescript: { project: path.resolve('tsconfig.json') } } },
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        Buffer: 'readonly',
      },
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'check-file/filename-naming-convention': [
        'error',
        { '**/*.{ts,tsx,mjs}': 'KEBAB_CASE' },
        { ignoreMiddleExtensions: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'next/link', message: 'Links are plain links (DESIGN: rules that hold everywhere).' },
          ],
        },
      ],
      'no-console': 'error',
    },
  },
  {
    files: ['scripts/**', 'tests/bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // Modules for browsers: the type check knows their globals.
    files: ['public/enhance/**'],
    rules: { 'no-undef': 'off' },
  },
  {
    // Reading with full rights is for scripts and tests; the site reads through server/published.ts.
    files: ['app/**', 'components/**', 'server/**'],
    ignores: [
      'server/published.ts',
      'app/api/**',
      'app/(payload)/**',
      'components/admin/**',
      'server/clock.ts',
      // The write side: what it reads is for the sender of one request or for staff, never for the site.
      'server/intake/**',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'payload', importNames: ['getPayload'], message: 'Read through server/published.ts.' },
            { name: 'next/link', message: 'Links are plain links.' },
          ],
        },
      ],
    },
  },
  {
    files: ['tests/e2e/**'],
    ...playwright.configs['flat/recommended'],
    rules: {
      ...playwright.configs['flat/recommended'].rules,
      'playwright/expect-expect': ['error', { assertFunctionPatterns: ['^expect'] }],
    },
  },
)
