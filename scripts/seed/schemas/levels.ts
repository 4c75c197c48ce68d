import { levels, type Level } from '@/domain/level'
import { z } from 'zod'

import { optional, text } from './shared'

/** One text of one level in one language. */
type LevelText = { title: string | null; summary: string; body: string }

/** The sections of a file as the schemas see them: `parents.nl`, `parents.en`, `youth.nl`, `youth.en`. */
export type Levels = Partial<Record<`${Level}.${'nl' | 'en'}`, LevelText>>

/**
 * The sections of a subject document, each with a summary and the fields named here.
 * @param fields fields of a section beside its title and summary
 */
export function levelSections<Fields extends z.ZodRawShape>(
  fields: Fields,
  options: { body?: 'required' } = {},
) {
  const body = options.body ? z.string().min(1, 'this text is empty') : z.string()
  const section = z.strictObject({ title: optional(text), summary: text, ...fields, body }).optional()
  return z.strictObject({
    'parents.nl': section,
    'youth.nl': section,
    'parents.en': section,
    'youth.en': section,
  })
}

type Checked = { title: { en?: string }; audiences: readonly string[]; sections: Levels }

/** What holds between front matter and sections: each audience has its text, English is whole. */
export function completeLevels({ title, audiences, sections }: Checked, context: z.RefinementCtx): void {
  const english = Object.keys(sections).some((name) => name.endsWith('.en'))
  if (english && !title.en)
    context.addIssue({ code: 'custom', path: ['title', 'en'], message: 'needed, as there is English text' })
  for (const level of levels) {
    if (audiences.includes(level) && !sections[`${level}.nl`])
      context.addIssue({
        code: 'custom',
        path: [`${level}.nl`],
        message: `missing, though ${level} is an audience`,
      })
    if (audiences.includes(level) && english && !sections[`${level}.en`])
      context.addIssue({
        code: 'custom',
        path: [`${level}.en`],
        message: 'missing, though there is English text',
      })
  }
}
