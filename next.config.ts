import path from 'node:path'

import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

/** Two million letters of words that make poor passwords: no bundle needs a copy of its own. */
const passwordLists = ['core', 'language-common', 'language-en', 'language-nl-be'].map(
  (name) => `@zxcvbn-ts/${name}`,
)

const config: NextConfig = withPayload({
  poweredByHeader: false,
  turbopack: { root: path.resolve() },
  // Payload knows an error that it may tell, and how to log it, by the name and the identity of its class.
  // Bundling makes several copies of each class and takes their names away, so it is loaded as it is
  // installed (docs/decisions/0018-accounts-and-refusals.md).
  serverExternalPackages: ['payload', ...passwordLists],
  cacheHandler: path.resolve('server/page-cache/handler.mjs'),
  cacheMaxMemorySize: 0,
  // Titles and descriptions stand in the head for everyone: a reader without JavaScript needs them too.
  htmlLimitedBots: /.*/,
  typescript: { ignoreBuildErrors: true },
  experimental: { agentUpgrade: false, turbopackFileSystemCacheForBuild: false },
} as NextConfig)

// Payload asks every visitor's browser for colour-scheme hints; only the CMS needs them.
config.headers = () =>
  Promise.resolve([
    { source: '/:path*', headers: everywhere },
    {
      source: '/enhance/speculation-rules.json',
      headers: [{ key: 'Content-Type', value: 'application/speculationrules+json' }],
    },
    {
      source: '/admin/:path*',
      headers: [
        { key: 'Accept-CH', value: 'Sec-CH-Prefers-Color-Scheme' },
        { key: 'Cache-Control', value: 'no-store' },
      ],
    },
    {
      source: '/api/:path*',
      headers: [
        { key: 'Cache-Control', value: 'no-store' },
        { key: 'Content-Security-Policy', value: "default-src 'none'; sandbox; frame-ancestors 'none'" },
      ],
    },
  ])

// What the framework fetches for itself also has an address of its own; to visitors it is the page.
config.redirects = () =>
  Promise.resolve([{ source: '/:page(.*)\\.rsc', destination: '/:page', permanent: true }])

export default createNextIntlPlugin('./locales/request.ts')(config)
