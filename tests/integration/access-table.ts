/**
 * Who may do what over REST, written by hand from the design: the test compares the server with this,
 * never the other way round. `yes` is done, `no` is refused, `nothing` is an answer that leaves out
 * what is not theirs, `absent` is an error because the collection keeps no versions.
 * `elsewhere` is a caseworker of another desk than the one where the requests of the test lie.
 */
export const roles = ['visitor', 'editor', 'board', 'caseworker', 'elsewhere', 'administrator'] as const
export type Role = (typeof roles)[number]

export const verbs = [
  'list',
  'count',
  'read',
  'versions',
  'create',
  'change',
  'changeWhere',
  'delete',
  'deleteWhere',
] as const
export type Verb = (typeof verbs)[number]

type May = 'yes' | 'no' | 'nothing' | 'absent'
type Row = readonly May[]
type Table = Record<Role, Row>

const nobody: Row = ['no', 'no', 'no', 'no', 'no', 'no', 'no', 'no', 'no']
const nobodyOfStaff: Row = ['no', 'no', 'no', 'absent', 'no', 'no', 'no', 'no', 'no']
const readsDrafted: Row = ['yes', 'yes', 'yes', 'no', 'no', 'no', 'no', 'no', 'no']
const readsPlain: Row = ['yes', 'yes', 'yes', 'absent', 'no', 'no', 'no', 'no', 'no']
const seesNone: Row = ['nothing', 'nothing', 'no', 'absent', 'no', 'no', 'no', 'no', 'no']

const drafted = {
  visitor: nobody,
  editor: ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'no', 'no'],
  board: nobody,
  caseworker: readsDrafted,
  elsewhere: readsDrafted,
  administrator: ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
} satisfies Table

const plain = {
  visitor: nobody,
  editor: ['yes', 'yes', 'yes', 'absent', 'yes', 'yes', 'yes', 'no', 'no'],
  board: nobodyOfStaff,
  caseworker: readsPlain,
  elsewhere: readsPlain,
  administrator: ['yes', 'yes', 'yes', 'absent', 'yes', 'yes', 'yes', 'yes', 'yes'],
} satisfies Table

/** Not for any account: only code of the server reads and writes it. */
const closed = {
  visitor: nobody,
  editor: nobodyOfStaff,
  board: nobodyOfStaff,
  caseworker: nobodyOfStaff,
  elsewhere: nobodyOfStaff,
  administrator: nobodyOfStaff,
} satisfies Table

/** What only an administrator reads and nobody changes. */
const records = { ...closed, administrator: readsPlain } satisfies Table

/** The account acted on is somebody else's. */
const notOwn: Row = ['nothing', 'nothing', 'no', 'absent', 'no', 'no', 'nothing', 'no', 'no']

export const collectionTable = {
  faq: drafted,
  'rights-and-duties': drafted,
  glossary: drafted,
  'regional-routes': drafted,
  schools: drafted,
  contacts: drafted,
  pages: drafted,
  topics: plain,
  media: plain,
  organisations: {
    ...plain,
    editor: ['yes', 'yes', 'yes', 'absent', 'no', 'yes', 'yes', 'no', 'no'],
  },
  users: {
    visitor: nobody,
    editor: notOwn,
    board: notOwn,
    caseworker: notOwn,
    elsewhere: notOwn,
    administrator: plain.administrator,
  },
  requests: { ...closed, caseworker: readsPlain, elsewhere: seesNone },
  'request-messages': closed,
  keyring: closed,
  'audit-log': records,
  'destruction-reports': records,
  'second-factors': closed,
  'seed-records': closed,
} as const satisfies Record<string, Table>

/** Columns: read, change, versions. Globals keep no versions. */
const none: Row = ['no', 'no', 'absent']
const reads: Row = ['yes', 'no', 'absent']
const writes: Row = ['yes', 'yes', 'absent']

const global = {
  visitor: ['no', 'no', 'no'],
  editor: writes,
  board: none,
  caseworker: reads,
  elsewhere: reads,
  administrator: writes,
} satisfies Table

export const globalTable = {
  navigation: { ...global, change: { featured: [] } },
  steunpunt: {
    ...global,
    change: {
      name: 'Proefsteunpunt',
      regionName: 'Proefregio',
      sources: [{ label: 'Een bron' }],
      reviewedOn: '2026-11-01T12:00:00.000Z',
      reviewBy: '2027-11-01T12:00:00.000Z',
      owner: 'redactie',
    },
  },
  'request-settings': { ...global, editor: none, change: { rules: [], retention: { answered: 30 } } },
}
