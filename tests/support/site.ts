/** The port of the site under test. */
export const testPort = Number(process.env.TEST_PORT ?? 3210)

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
} as const
