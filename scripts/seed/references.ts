import type { SeedDocument, SeedGlobal } from './read-content'

type Reference = { field: string; target: string }

/** Everything a document points at, as keys; an organisation is named by its code. */
function documentReferences({ content }: SeedDocument): Reference[] {
  const found: Reference[] = []
  if ('topics' in content)
    found.push(...content.topics.map((slug, i) => ({ field: `topics[${i}]`, target: `topics/${slug}` })))
  if ('related' in content)
    found.push(...content.related.map((target, i) => ({ field: `related[${i}]`, target })))
  if ('organisations' in content)
    found.push(...content.organisations.map((code, i) => ({ field: `organisations[${i}]`, target: code })))
  if ('organisation' in content) found.push({ field: 'organisation', target: content.organisation })
  if ('appeal' in content && content.appeal) found.push({ field: 'appeal', target: content.appeal })
  if ('steps' in content)
    for (const [i, { contact }] of content.steps.entries())
      if (contact) found.push({ field: `steps[${i}].contact`, target: contact })
  return found
}

function globalReferences(global: SeedGlobal): Reference[] {
  if (global.kind !== 'navigation') return []
  const { featured, footerPages } = global.content
  return [
    ...featured.map((slug, i) => ({ field: `featured[${i}]`, target: `faq/${slug}` })),
    ...footerPages.map((slug, i) => ({ field: `footerPages[${i}]`, target: `pages/${slug}` })),
  ]
}

/** A line for every reference to something that does not exist, `file: field: reason`. */
export function checkReferences(
  documents: readonly SeedDocument[],
  globals: readonly SeedGlobal[],
): string[] {
  const known = new Set(
    documents.flatMap((one) => (one.kind === 'organisations' ? [one.key, one.content.code] : [one.key])),
  )
  const all = [
    ...documents.map((one) => ({ file: one.file, references: documentReferences(one) })),
    ...globals.map((one) => ({ file: one.file, references: globalReferences(one) })),
  ]
  return all.flatMap(({ file, references }) =>
    references
      .filter(({ target }) => !known.has(target))
      .map(({ field, target }) => `${file}: ${field}: ${target} does not exist`),
  )
}
