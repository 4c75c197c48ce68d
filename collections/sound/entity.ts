import type { CollectionSlug, GlobalSlug, SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload'

/** A collection or a global, with its fields. */
export type Entity =
  | { kind: 'collection'; config: SanitizedCollectionConfig & { slug: CollectionSlug } }
  | { kind: 'global'; config: SanitizedGlobalConfig & { slug: GlobalSlug } }
