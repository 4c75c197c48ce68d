import type { SchoolType, SupportKind } from './school'

/** What of a school can be chosen on; `organisation` is the id of its samenwerkingsverband. */
export type Choosable = {
  municipality: string
  types: readonly SchoolType[]
  kinds: readonly SupportKind[]
  organisation: string
}

/** What a reader asks of a school; everything named must hold. */
export type Choice = {
  municipality?: string
  type?: SchoolType
  kinds: readonly SupportKind[]
  organisation?: string
}

/** One thing a reader asks: a part of a choice that can be dropped by itself. */
export type Wish =
  | { part: 'municipality'; value: string }
  | { part: 'type'; value: SchoolType }
  | { part: 'kinds'; value: SupportKind }
  | { part: 'organisation'; value: string }

/** The schools for which everything holds, in the order given. */
export function matching<T extends Choosable>(schools: readonly T[], choice: Choice): T[] {
  return schools.filter(
    (school) =>
      (choice.municipality === undefined || school.municipality === choice.municipality) &&
      (choice.type === undefined || school.types.includes(choice.type)) &&
      (choice.organisation === undefined || school.organisation === choice.organisation) &&
      choice.kinds.every((kind) => school.kinds.includes(kind)),
  )
}

/** Everything a choice asks, one by one. */
export function wishes({ municipality, type, kinds, organisation }: Choice): Wish[] {
  return [
    ...(organisation === undefined ? [] : [{ part: 'organisation' as const, value: organisation }]),
    ...(municipality === undefined ? [] : [{ part: 'municipality' as const, value: municipality }]),
    ...(type === undefined ? [] : [{ part: 'type' as const, value: type }]),
    ...kinds.map((value) => ({ part: 'kinds' as const, value })),
  ]
}

/** The choice without one wish. */
export function without(choice: Choice, wish: Wish): Choice {
  if (wish.part === 'kinds') return { ...choice, kinds: choice.kinds.filter((kind) => kind !== wish.value) }
  return { ...choice, [wish.part]: undefined }
}

/** The wishes that alone stand in the way of a result, with how many schools there are without each. */
export function obstacles(schools: readonly Choosable[], choice: Choice): { wish: Wish; count: number }[] {
  return wishes(choice)
    .map((wish) => ({ wish, count: matching(schools, without(choice, wish)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}
