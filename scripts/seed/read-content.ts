import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { hasEnglish, missingEnglish } from './english'
import { hashOf } from './hash'
import { ContentError, fieldPath, problemLines } from './problems'
import { checkReferences } from './references'
import { regionFolder } from './region'
import {
  collectionSchemas,
  globalSchemas,
  isCollection,
  isGlobal,
  type Kind,
  type Parsed,
  type SeededCollection,
  type SeededGlobal,
} from './schemas'
import { SectionError, splitSections } from './sections'
import { slug as slugSchema } from './schemas/shared'

type File<K extends Kind> = {
  kind: K
  key: string
  slug: string
  file: string
  hash: string
  content: Parsed[K]
}

/** One parsed content file; `key` is `collection/slug`, or the name of a global. */
export type SeedDocument = { [K in SeededCollection]: File<K> }[SeededCollection]
export type SeedGlobal = { [K in SeededGlobal]: File<K> }[SeededGlobal]
export type Content = {
  documents: SeedDocument[]
  globals: SeedGlobal[]
  /** changes when a file of these packs changes */
  hash: string
}

type Found = { file: string; folder: string | undefined; slug: string }

/** The content files below a pack: those at its root are globals, the others stand in a collection's folder. */
function filesIn(pack: string): Found[] {
  return readdirSync(pack, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && path.basename(name) !== 'README.md')
    .sort()
    .map((name) => ({
      file: path.join(pack, name),
      folder: path.dirname(name) === '.' ? undefined : path.dirname(name),
      slug: path.basename(name, '.md'),
    }))
}

/** Parses one file with the schema of its kind; adds to `problems` what is wrong with it. */
function parse(found: Found, problems: string[]): SeedDocument | SeedGlobal | undefined {
  const { file, folder, slug } = found
  const kind = folder ?? slug
  const schema =
    folder === undefined
      ? isGlobal(kind) && globalSchemas[kind]
      : isCollection(kind) && collectionSchemas[kind]
  if (!schema) {
    problems.push(`${file}: file name: no content of this kind is known`)
    return undefined
  }
  if (!slugSchema.safeParse(slug).success) problems.push(`${file}: file name: ${slugHint}`)
  const text = readFileSync(file, 'utf8')
  try {
    const { data, sections } = splitSections(text)
    const flat = Object.entries(sections).map(
      ([name, { data, body }]) => [name, { ...Object(data), body }] as const,
    )
    const result = schema.safeParse({ ...Object(data), sections: Object.fromEntries(flat) })
    if (result.success) {
      if (hasEnglish(result.data))
        for (const path of missingEnglish(result.data))
          problems.push(`${file}: ${fieldPath(path)}: needed, as there is English text`)
      return {
        kind,
        key: folder ? `${kind}/${slug}` : kind,
        slug,
        file,
        hash: hashOf(text),
        content: result.data,
      } as SeedDocument | SeedGlobal
    }
    problems.push(...problemLines(file, result.error))
  } catch (error) {
    if (!(error instanceof SectionError)) throw error
    problems.push(`${file}: ${error.message}`)
  }
  return undefined
}

const slugHint = 'use small letters, digits and single hyphens'

/**
 * Reads and checks all content of the nation and of one region, before anything is written.
 * @param root the content folder
 * @throws RegionError when the pack does not exist, ContentError with a line for every problem
 */
export function readContent(root: string, region: string): Content {
  const problems: string[] = []
  const regional = regionFolder(root, region)
  const parsed = [...filesIn(path.join(root, 'national')), ...filesIn(regional)].flatMap(
    (found) => parse(found, problems) ?? [],
  )
  const seen = new Map<string, string>()
  for (const { key, file } of parsed) {
    const other = seen.get(key)
    if (other) problems.push(`${file}: file name: ${other} has the same name`)
    seen.set(key, file)
  }
  const isDocument = (one: SeedDocument | SeedGlobal): one is SeedDocument => isCollection(one.kind)
  const documents = parsed.filter(isDocument)
  const globals = parsed.filter((one): one is SeedGlobal => !isDocument(one))
  if (!seen.has('steunpunt') && problems.length === 0)
    problems.push(`${regional}/steunpunt.md: file name: this file is missing`)
  // A file that could not be parsed would make every reference to it a second, misleading problem.
  if (problems.length === 0) problems.push(...checkReferences(documents, globals))
  if (problems.length > 0) throw new ContentError(problems)
  return { documents, globals, hash: hashOf(parsed.map(({ key, hash }) => `${key} ${hash}`).join('\n')) }
}
