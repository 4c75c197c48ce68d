/**
 * Who may do what over REST, written by hand from the design: the test compares the server with this,
 * never the other way round. `yes` is done, `no` is refused, `nothing` is an answer that leaves out
 * what is not theirs, `absent` is an error because the collection keeps no versions.
 */
export const roles = ['visitor', 'editor', 'administrator'] as const
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

const nobody: Row = ['no', 'no', 'no', 'no', 'no', 'no', 'no', 'no', 'no']
const nobodyOfStaff: Row = ['no', 'no', 'no', 'absent', 'no', 'no', 'no', 'no', 'no']

const drafted = {
  visitor: nobody,
  editor: ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'no', 'no'],
  administrator: ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
} satisfies Record<Role, Row>

const plain = {
  visitor: nobody,
  editor: ['yes', 'yes', 'yes', 'absent', 'yes', 'yes', 'yes', 'no', 'no'],
  administrator: ['yes', 'yes', 'yes', 'absent', 'yes', 'yes', 'yes', 'yes', 'yes'],
} satisfies Record<Role, Row>

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
    visitor: nobody,
    editor: ['yes', 'yes', 'yes', 'absent', 'no', 'yes', 'yes', 'no', 'no'],
    administrator: ['yes', 'yes', 'yes', 'absent', 'yes', 'yes', 'yes', 'yes', 'yes'],
  },
  /** the account acted on is somebody else's */
  users: {
    visitor: nobody,
    editor: ['nothing', 'nothing', 'no', 'absent', 'no', 'no', 'nothing', 'no', 'no'],
    administrator: ['yes', 'yes', 'yes', 'absent', 'yes', 'yes', 'yes', 'yes', 'yes'],
  },
  'seed-records': { visitor: nobody, editor: nobodyOfStaff, administrator: nobodyOfStaff },
} as const satisfies Record<string, Record<Role, Row>>

/** Columns: read, change, versions. Globals keep no versions. */
const global = {
  visitor: ['no', 'no', 'no'],
  editor: ['yes', 'yes', 'absent'],
  administrator: ['yes', 'yes', 'absent'],
} satisfies Record<Role, Row>

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
}
