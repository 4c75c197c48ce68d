import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** Thrown when REGION names no pack; the message lists those that exist. */
export class RegionError extends Error {
  override name = 'RegionError'
}

/** The region that is seeded when REGION is not set: an invented one. */
export const defaultRegion = 'voorbeeld'

/**
 * The folder of a region pack.
 * @param root the content folder
 * @throws RegionError when there is no pack of that name
 */
export function regionFolder(root: string, region: string): string {
  const packs = path.join(root, 'regions')
  const names = existsSync(packs) ? readdirSync(packs).sort() : []
  if (names.includes(region)) return path.join(packs, region)
  throw new RegionError(`There is no region "${region}": set REGION to one of ${names.join(', ')}.`)
}
