import matter from 'gray-matter'

/** One `---name` section of a content file: its YAML, and the Markdown below it. */
export type Section = { data: unknown; body: string }

export type ContentFile = { data: unknown; sections: Record<string, Section> }

/** Thrown when a file is not front matter followed by sections; the message says where. */
export class SectionError extends Error {
  override name = 'SectionError'
}

/** Only YAML: gray-matter would also run JavaScript from a first line `---js`. */
function yaml(text: string, where: string): unknown {
  try {
    return matter(`---\n${text}\n---\n`, {}).data
  } catch (error) {
    throw new SectionError(
      `${where}: ${String(error instanceof Error ? error.message : error).split('\n')[0]}`,
    )
  }
}

/**
 * Splits a content file into its front matter and its sections.
 * A section is a line `---name`, YAML, a line `---` and a body that ends at the next section.
 * @throws SectionError `where: reason` when a block is not closed, YAML is broken, a name comes twice
 *   or text stands outside every section
 */
export function splitSections(text: string): ContentFile {
  const [opening, ...lines] = text.split(/\r?\n/)
  if (opening !== '---') throw new SectionError('front matter: the first line must be ---')
  const close = lines.indexOf('---')
  if (close < 0) throw new SectionError('front matter: a closing line --- is missing')
  const data = yaml(lines.slice(0, close).join('\n'), 'front matter')

  const rest = lines.slice(close + 1)
  const starts = rest.flatMap((line, index) => (/^---\S/.test(line) ? [index] : []))
  if (rest.slice(0, starts[0]).join('').trim() !== '')
    throw new SectionError('front matter: text follows that belongs to no section')

  const sections: Record<string, Section> = {}
  for (const [position, start] of starts.entries()) {
    const name = rest[start]?.slice(3).trim() ?? ''
    if (name in sections) throw new SectionError(`${name}: this section stands twice in the file`)
    sections[name] = section(name, rest.slice(start + 1, starts[position + 1]))
  }
  return { data, sections }
}

function section(name: string, lines: string[]): Section {
  const close = lines.indexOf('---')
  if (close < 0) throw new SectionError(`${name}: a closing line --- is missing after its fields`)
  const body = lines.slice(close + 1)
  if (body.some((line) => line.startsWith('---')))
    throw new SectionError(`${name}: a line in the body starts with ---, which only a section may`)
  return { data: yaml(lines.slice(0, close).join('\n'), name), body: body.join('\n').trim() }
}
