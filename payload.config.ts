import path from 'node:path'

import { bodyEditor } from '@/collections/fields/body'
import { collections } from '@/collections'
import { navigation } from '@/collections/globals/navigation'
import { steunpunt } from '@/collections/globals/steunpunt'
import { tellFields } from '@/collections/hooks/tell-fields'
import { database } from '@/database'
import { answerConflict } from '@/database/answer-conflict'
import { env } from '@/env'
import { defaultLanguage, siteLanguages, type LanguageEntry } from '@/locales/languages'
import { repeatPlannedPublication } from '@/server/planned-publication'
import { mail } from '@/server/mail'
import { en } from '@payloadcms/translations/languages/en'
import { nl } from '@payloadcms/translations/languages/nl'
import { buildConfig } from 'payload'
import sharp from 'sharp'

export default buildConfig({
  secret: env.payloadSecret,
  serverURL: env.siteUrl,
  cors: [env.siteUrl],
  csrf: [env.siteUrl],
  db: database(env.databaseUri),
  hooks: { afterError: [tellFields, answerConflict] },
  onInit: repeatPlannedPublication,
  collections,
  globals: [steunpunt, navigation],
  editor: bodyEditor,
  email: mail(env.mail),
  sharp,
  localization: {
    locales: siteLanguages.map(({ code, name, dir }: LanguageEntry) => ({
      code,
      label: name,
      rtl: dir === 'rtl',
    })),
    defaultLocale: defaultLanguage,
    fallback: false,
  },
  i18n: { supportedLanguages: { nl, en }, fallbackLanguage: 'nl' },
  admin: {
    user: 'users',
    avatar: 'default',
    meta: { titleSuffix: ' · Steunwijzer' },
    importMap: { baseDir: path.resolve(), importMapFile: path.resolve('app/(payload)/admin/importMap.js') },
    dateFormat: 'd MMMM yyyy, HH:mm',
    components: {
      beforeDashboard: ['/components/admin/to-do#ToDo'],
      graphics: { Icon: '/components/admin/brand#Icon', Logo: '/components/admin/brand#Logo' },
    },
    livePreview: {
      breakpoints: [
        { name: 'phone', label: 'Telefoon', width: 360, height: 720 },
        { name: 'tablet', label: 'Tablet', width: 768, height: 1024 },
        { name: 'desktop', label: 'Computer', width: 1280, height: 900 },
      ],
    },
  },
  defaultDepth: 0,
  maxDepth: 3,
  graphQL: { disable: true },
  telemetry: false,
  jobs: {
    access: {
      run: ({ req }) => req.headers.get('authorization') === `Bearer ${env.jobsSecret}`,
      queue: ({ req }) => Boolean(req.user),
      cancel: ({ req }) => req.user?.role === 'administrator',
    },
    deleteJobOnComplete: true,
  },
  typescript: { outputFile: path.resolve('collections/payload-types.ts') },
})
