/** Who can have a right or a duty, in the order in which readers choose; the CMS keeps these words. */
export const holders = ['ouder', 'leerling', 'school', 'samenwerkingsverband'] as const
export type Holder = (typeof holders)[number]

export const kinds = ['recht', 'plicht'] as const
export type Kind = (typeof kinds)[number]

/** A choice in the filter: one value, or all of them. */
export const all = 'alle' as const
export type HolderChoice = Holder | typeof all
export type KindChoice = Kind | typeof all

export type Choice = { holder: HolderChoice; kind: KindChoice; count: number }

type Placed = { holder?: Holder | null; kind?: Kind | null }

/** Every combination a reader can choose with how many rights and duties it shows, also when that is none. */
export function countByChoice(documents: readonly Placed[]): Choice[] {
  const fits = (chosen: string, value?: string | null) => chosen === all || chosen === value
  return [all, ...holders].flatMap((holder) =>
    [all, ...kinds].map((kind) => ({
      holder,
      kind,
      count: documents.filter((one) => fits(holder, one.holder) && fits(kind, one.kind)).length,
    })),
  )
}
