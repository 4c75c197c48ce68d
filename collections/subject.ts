import type { CollectionConfig, CollectionSlug, Field, Tab } from 'payload'

import { pathTo, type LevelPage } from '@/locales/paths'
import type { Level } from '@/domain/level'
import type { Language } from '@/locales/languages'

import { administrators, staff } from './access/roles'
import { publishedForSite } from './access/site'
import { levelTabs, type LevelOptions } from './fields/levels'
import { audiences, topics } from './fields/placement'
import { review } from './fields/review'
import { formerSlugs, slug as slugField } from './fields/slug'
import { sources, sourcesWithLaw } from './fields/sources'
import { keepFormerSlugs } from './hooks/keep-former-slugs'
import { limitQueries } from './hooks/limit-queries'
import { markOtherLevel } from './hooks/mark-other-level'
import { attention, noteAttention } from './hooks/note-attention'
import { notePublishedAt, publishedAt } from './hooks/note-published-at'
import { refreshAfterDelete } from './hooks/refresh-pages'
import { requireCompleteLevels } from './hooks/require-complete-levels'
import { settleLanguage } from './hooks/settle-language'
import { restore } from './publication/endpoints/restore'
import { revert } from './publication/endpoints/revert'
import { standing } from './publication/endpoints/standing'
import { withdrawLanguage } from './publication/endpoints/withdraw-language'
import { keepDraft, layBase, publishOneLanguage } from './publication/one-language'
import { refreshAfterFailure, refreshAfterSave } from './publication/refresh'
import { settlePublication } from './publication/settle'
import { noteUnderWay } from './publication/under-way'

type Words = Record<'nl' | 'en', string>

/** What one subject adds to what all subject documents share. */
export type Subject = {
  slug: CollectionSlug
  labels: { singular: Words; plural: Words }
  description: Words
  group: Words
  titleLabel: Words
  titleDescription: Words
  level: LevelOptions
  /** what may not be empty in a level before publishing */
  required: readonly string[]
  /** true when a source of law must be named before publishing */
  lawRequired?: boolean
  /** where one document is read; a page without a slug shows all documents of the collection */
  page: LevelPage | '/over/[slug]'
  columns?: string[]
  fields?: Field[]
  tabs?: Tab[]
}

/** The path of the page on which a draft is looked at. */
function previewPath(page: Subject['page'], data: Record<string, unknown>, language: string): string {
  const chosen = (data.audiences ?? []) as Level[]
  const level = chosen.includes('parents') || chosen.length === 0 ? 'parents' : 'youth'
  const slug = typeof data.slug === 'string' ? data.slug : ''
  const code = language as Language
  return page === '/over/[slug]' ? pathTo({ page, slug }, code) : pathTo({ level, page, slug }, code)
}

/** A collection of subject documents: two levels, sources, review dates, drafts and the publish gate. */
export function subject(options: Subject): CollectionConfig {
  const preview = (data: Record<string, unknown>, locale: string) =>
    `/api/preview?${new URLSearchParams({ path: previewPath(options.page, data, locale) }).toString()}`
  return {
    slug: options.slug,
    labels: options.labels,
    access: {
      read: publishedForSite,
      readVersions: staff,
      create: staff,
      update: staff,
      delete: administrators,
    },
    admin: {
      group: options.group,
      description: options.description,
      useAsTitle: 'title',
      defaultColumns: options.columns ?? ['title', 'audiences', 'publishedAt', 'attention', 'reviewBy'],
      listSearchableFields: ['title', 'slug'],
      // Copying a language overwrites texts; duplicating loses them (payload issues 15655 and 15847).
      disableCopyToLocale: true,
      preview: (data, { locale }) => preview(data, locale),
      components: {
        edit: {
          Status: '/components/admin/publication/status#Status',
          editMenuItems: [
            '/components/admin/publication/publish-all#PublishAll',
            '/components/admin/publication/withdraw-language#WithdrawLanguage',
          ],
        },
        views: {
          edit: {
            version: { actions: ['/components/admin/publication/restore-version#RestoreVersion'] },
          },
        },
      },
      livePreview: { url: ({ data, locale }) => preview(data, locale.code) },
    },
    disableDuplicate: true,
    endpoints: [restore, revert, standing, withdrawLanguage],
    versions: { maxPerDoc: 50, drafts: { autosave: { interval: 1500 }, schedulePublish: true } },
    defaultSort: 'title',
    fields: [
      {
        name: 'title',
        type: 'text',
        required: true,
        localized: true,
        label: options.titleLabel,
        hooks: { beforeChange: [layBase] },
        admin: { description: options.titleDescription },
      },
      levelTabs(options.level, [
        ...(options.tabs ?? []),
        {
          label: { nl: 'Bronnen en onderwerpen', en: 'Sources and topics' },
          fields: [options.lawRequired ? sourcesWithLaw : sources, topics, ...(options.fields ?? [])],
        },
      ]),
      audiences,
      attention,
      publishedAt,
      slugField,
      formerSlugs,
      ...review,
    ],
    hooks: {
      beforeOperation: [settleLanguage, limitQueries, settlePublication],
      beforeChange: [
        noteUnderWay,
        publishOneLanguage,
        requireCompleteLevels(options.required),
        markOtherLevel,
        noteAttention(options.required),
        notePublishedAt,
        keepFormerSlugs,
      ],
      afterChange: [refreshAfterSave, keepDraft],
      afterDelete: [refreshAfterDelete],
      afterError: [refreshAfterFailure],
    },
  }
}
