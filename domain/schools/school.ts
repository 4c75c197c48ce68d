/** The types of school there are, as the schools collection keeps them. */
export const schoolTypes = [
  'basisschool',
  'sbo',
  'so',
  'vso',
  'praktijkonderwijs',
  'vmbo-bk',
  'vmbo-tl',
  'havo',
  'vwo',
] as const
export type SchoolType = (typeof schoolTypes)[number]

/** The kinds of support a reader can look for. */
export const supportKinds = ['leren', 'gedrag', 'lichaam', 'prikkels', 'taal', 'hoogbegaafd', 'ziek'] as const
export type SupportKind = (typeof supportKinds)[number]
