import path from 'node:path'

import { hasRole } from '@/collections/access/roles'
import { bodyEditor } from '@/collections/fields/body'
import { collections } from '@/collections'
import { navigation } from '@/collections/globals/navigation'
import { requestSettings } from '@/collections/globals/request-settings'
import { steunpunt } from '@/collections/globals/steunpunt'
import { answerUnreadable } from '@/collections/hooks/answer-unreadable'
import { sayRefusal } from '@/collections/hooks/say-refusal'
import { tellFields } from '@/collections/hooks/tell-fields'
import { publicationWords } from '@/collections/publication/words'
import { keepSound } from '@/collections/sound'
import { database } from '@/database'
import { answerConflict } from '@/database/answer-conflict'
import { env } from '@/env'
import { defaultLanguage, siteLanguages, type LanguageEntry } from '@/locales/languages'
import { preparePlannedPublication } from '@/server/planned-publication'
import { mail } from '@/server/mail'
import { loggingLevels, payloadLog } from '@/server/payload-log'
import { en } from '@payloadcms/translations/languages/en'
import { nl } from '@payloadcms/translations/languages/nl'
import { buildConfig } from 'payload'
import sharp from 'sharp'

const config = buildConfig({
  secret: env.payloadSecret,
  serverURL: env.siteUrl,
  cors: [env.siteUrl],
  csrf: [env.siteUrl],
  db: database(env.databaseUri),
  logger: payloadLog,
  loggingLevels,
  hooks: { afterError: [sayRefusal, tellFields, answerConflict, answerUnreadable] },
  onInit: preparePlannedPublication,
  collections,
  globals: [steunpunt, requestSettings, navigation],
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
    // The button says which language it publishes; all at once stands in the menu beside it.
    defaultLocalePublishOption: 'active',
    fallback: false,
  },
  i18n: { supportedLanguages: { nl, en }, fallbackLanguage: 'nl', translations: publicationWords },
  admin: {
    user: 'users',
    avatar: 'default',
    meta: { titleSuffix: ' · Steunwijzer' },
    importMap: { baseDir: path.resolve(), importMapFile: path.resolve('app/(payload)/admin/importMap.js') },
    dateFormat: 'd MMMM yyyy, HH:mm',
    components: {
      beforeDashboard: [
        '/components/admin/second-factor/must-set-up#MustSetUp',
        '/components/admin/to-do#ToDo',
      ],
      beforeNavLinks: ['/components/admin/inbox/nav-links#NavLinks'],
      providers: [
        '/components/admin/login/renew-session#RenewSession',
        '/components/admin/keys/key-guard#KeyGuard',
      ],
      views: {
        inbox: {
          path: '/inbox',
          exact: true,
          Component: '/components/admin/inbox/inbox-view#InboxView',
        },
        request: {
          path: '/inbox/:id',
          exact: true,
          Component: '/components/admin/inbox/request-view#RequestView',
        },
        keys: { path: '/keys', exact: true, Component: '/components/admin/keys/keys-view#KeysView' },
        forgot: { path: '/forgot', exact: true, Component: '/components/admin/login/forgot-view#ForgotView' },
        login: { path: '/login', exact: true, Component: '/components/admin/login/login-view#LoginView' },
        secondFactor: {
          path: '/second-factor',
          exact: true,
          Component: '/components/admin/second-factor/second-factor-view#SecondFactorView',
        },
      },
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
      queue: ({ req }) => hasRole(req, ['administrator', 'editor']),
      cancel: ({ req }) => hasRole(req, ['administrator']),
    },
    deleteJobOnComplete: true,
  },
  typescript: { outputFile: path.resolve('collections/payload-types.ts') },
})

export default config.then(keepSound)
