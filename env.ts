import { z } from 'zod'

/** Thrown when the environment is unusable; the message is one sentence that says what to do. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

const secret = z
  .string({ error: 'is missing; run `npm start` once, which writes one to .env' })
  .min(32, 'must be at least 32 characters of random text; run `openssl rand -hex 32`')

/** Payload leaves transactions out, without a word, unless the address names a replica set. */
const namesReplicaSet = (uri: string) => !uri.startsWith('mongodb://') || /[?&]replicaSet=[^&]/i.test(uri)

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  DATABASE_URI: z
    .string()
    .regex(/^(file:|mongodb(\+srv)?:\/\/)/, 'must start with file: or mongodb://')
    .refine(
      namesReplicaSet,
      'must name the replica set, as in mongodb://host:27017/steunwijzer?replicaSet=rs0, because only a replica set can undo a save that fails half-way',
    )
    .default('file:./data/steunwijzer.db'),
  PAYLOAD_SECRET: secret,
  JOBS_SECRET: secret,
  REQUESTS_SECRET: secret,
  SITE_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://steunpunt.example' })
    .optional(),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  OWN_ADDRESS: z.url({ protocol: /^http$/ }).optional(),
  MEDIA_DIR: z.string().default('./data/media'),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must look like smtp://user:password@host:587' }).optional(),
  MAIL_FROM: z.email({ error: 'must be one e-mail address' }).optional(),
  PSEUDO_LOCALE: z.enum(['true', 'false']).default('false'),
})

/** The environment as the product uses it; `siteUrl` and `ownAddress` never end in a slash. */
export type Environment = ReturnType<typeof parseEnvironment>

/**
 * Parses environment variables.
 * @throws EnvironmentError naming every variable that is wrong and what to do about it.
 */
export function parseEnvironment(variables: Record<string, string | undefined>) {
  const filled = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const result = schema.safeParse(filled)
  if (!result.success) {
    const problems = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
    throw new EnvironmentError(`Check the file .env: ${problems.join('; ')}.`)
  }
  const values = result.data
  return {
    production: values.NODE_ENV === 'production',
    databaseUri: values.DATABASE_URI,
    payloadSecret: values.PAYLOAD_SECRET,
    jobsSecret: values.JOBS_SECRET,
    requestsSecret: values.REQUESTS_SECRET,
    siteUrl: (values.SITE_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    port: values.PORT,
    ownAddress: values.OWN_ADDRESS ?? `http://localhost:${values.PORT}`,
    mediaDir: values.MEDIA_DIR,
    mail: values.SMTP_URL
      ? { url: values.SMTP_URL, from: values.MAIL_FROM ?? 'steunpunt@localhost' }
      : undefined,
    pseudoLocale: values.PSEUDO_LOCALE === 'true',
  }
}

export const env = parseEnvironment(process.env)
