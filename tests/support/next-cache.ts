/**
 * Stands in for next/cache where there is no web server: keeps what was read until its tag is dropped, as
 * the site does. A change that asks for no refresh is then seen as what it is, an old text.
 */
const kept = new Map<string, { tags: readonly string[]; value: Promise<unknown> }>()
let refreshes = 0

export function unstable_cache<Args extends unknown[], T>(
  read: (...args: Args) => Promise<T>,
  key: readonly string[],
  { tags = [] }: { tags?: readonly string[] } = {},
) {
  return (...args: Args): Promise<T> => {
    const name = JSON.stringify([key, args])
    const found = kept.get(name) as { value: Promise<T> } | undefined
    if (found) return found.value
    const value = read(...args)
    kept.set(name, { tags, value })
    return value
  }
}

export function revalidateTag(tag: string): void {
  refreshes += 1
  for (const [name, { tags }] of kept) if (tags.includes(tag)) kept.delete(name)
}

/** How often the site was asked to forget. */
export const timesRefreshed = (): number => refreshes
