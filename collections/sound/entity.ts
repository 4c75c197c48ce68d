import type { CollectionSlug, GlobalSlug, SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload'

/** A collection or a global, with its fields. */
export type Entity =
  | { kind: 'collection'; config: SanitizedCollectionConfig & { slug: CollectionSlug } }
  | { kind: 'global'; config: SanitizedGlobalConfig & { slug: GlobalSlug } }

/** True for the collections that Payload keeps for itself: jobs, locks, what somebody looked at last. */
export const isPayloads = (slug: string): boolean => slug.startsWith('payload-')
