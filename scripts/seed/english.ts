import { isValues } from './values'

/** True when a parsed file has English text: its title or name says so. */
export function hasEnglish(content: object): boolean {
  const named = 'title' in content ? content.title : 'name' in content ? content.name : undefined
  return isValues(named) && named.en !== undefined
}

/** The path of every localised value without English, as `steps[0].what.en`. */
export function missingEnglish(
  value: unknown,
  path: readonly (string | number)[] = [],
): (string | number)[][] {
  if (Array.isArray(value)) return value.flatMap((item, index) => missingEnglish(item, [...path, index]))
  if (!isValues(value)) return []
  if ('nl' in value) return value.en === undefined ? [[...path, 'en']] : []
  return Object.entries(value).flatMap(([name, inner]) => missingEnglish(inner, [...path, name]))
}
