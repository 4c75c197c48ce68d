import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`faq_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`url\` text,
  	\`law_bwb\` text,
  	\`law_article\` text,
  	\`law_text_date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`faq\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`faq_sources_order_idx\` ON \`faq_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`faq_sources_parent_id_idx\` ON \`faq_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`faq_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`faq\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`faq_audiences_order_idx\` ON \`faq_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`faq_audiences_parent_idx\` ON \`faq_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`faq_attention\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`faq\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`faq_attention_order_idx\` ON \`faq_attention\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`faq_attention_parent_idx\` ON \`faq_attention\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`faq\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parents_possibly_outdated\` integer DEFAULT false,
  	\`youth_possibly_outdated\` integer DEFAULT false,
  	\`published_at\` text,
  	\`slug\` text,
  	\`reviewed_on\` text,
  	\`review_by\` text,
  	\`owner\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`faq_slug_idx\` ON \`faq\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`faq_review_by_idx\` ON \`faq\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`faq_updated_at_idx\` ON \`faq\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`faq_created_at_idx\` ON \`faq\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`faq__status_idx\` ON \`faq\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`faq_locales\` (
  	\`title\` text,
  	\`parents_title\` text,
  	\`parents_summary\` text,
  	\`parents_body\` text,
  	\`youth_title\` text,
  	\`youth_summary\` text,
  	\`youth_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`faq\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`faq_locales_locale_parent_id_unique\` ON \`faq_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`faq_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`faq\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`faq_texts_order_parent\` ON \`faq_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`faq_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`faq_id\` text(36),
  	\`rights_and_duties_id\` text(36),
  	\`regional_routes_id\` text(36),
  	\`contacts_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`faq\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faq_id\`) REFERENCES \`faq\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`rights_and_duties_id\`) REFERENCES \`rights_and_duties\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regional_routes_id\`) REFERENCES \`regional_routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`faq_rels_order_idx\` ON \`faq_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`faq_rels_parent_idx\` ON \`faq_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`faq_rels_path_idx\` ON \`faq_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`faq_rels_topics_id_idx\` ON \`faq_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`faq_rels_faq_id_idx\` ON \`faq_rels\` (\`faq_id\`);`)
  await db.run(sql`CREATE INDEX \`faq_rels_rights_and_duties_id_idx\` ON \`faq_rels\` (\`rights_and_duties_id\`);`)
  await db.run(sql`CREATE INDEX \`faq_rels_regional_routes_id_idx\` ON \`faq_rels\` (\`regional_routes_id\`);`)
  await db.run(sql`CREATE INDEX \`faq_rels_contacts_id_idx\` ON \`faq_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`faq_rels_pages_id_idx\` ON \`faq_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_faq_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`url\` text,
  	\`law_bwb\` text,
  	\`law_article\` text,
  	\`law_text_date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_faq_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_faq_v_version_sources_order_idx\` ON \`_faq_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_faq_v_version_sources_parent_id_idx\` ON \`_faq_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_faq_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_faq_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_faq_v_version_audiences_order_idx\` ON \`_faq_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_faq_v_version_audiences_parent_idx\` ON \`_faq_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_faq_v_version_attention\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_faq_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_faq_v_version_attention_order_idx\` ON \`_faq_v_version_attention\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_faq_v_version_attention_parent_idx\` ON \`_faq_v_version_attention\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_faq_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_parents_possibly_outdated\` integer DEFAULT false,
  	\`version_youth_possibly_outdated\` integer DEFAULT false,
  	\`version_published_at\` text,
  	\`version_slug\` text,
  	\`version_reviewed_on\` text,
  	\`version_review_by\` text,
  	\`version_owner\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`faq\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_faq_v_parent_idx\` ON \`_faq_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_faq_v_version_version_slug_idx\` ON \`_faq_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_faq_v_version_version_review_by_idx\` ON \`_faq_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_faq_v_version_version_updated_at_idx\` ON \`_faq_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_faq_v_version_version_created_at_idx\` ON \`_faq_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_faq_v_version_version__status_idx\` ON \`_faq_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_faq_v_created_at_idx\` ON \`_faq_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_faq_v_updated_at_idx\` ON \`_faq_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_faq_v_snapshot_idx\` ON \`_faq_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_faq_v_published_locale_idx\` ON \`_faq_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_faq_v_latest_idx\` ON \`_faq_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_faq_v_autosave_idx\` ON \`_faq_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_faq_v_locales\` (
  	\`version_title\` text,
  	\`version_parents_title\` text,
  	\`version_parents_summary\` text,
  	\`version_parents_body\` text,
  	\`version_youth_title\` text,
  	\`version_youth_summary\` text,
  	\`version_youth_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_faq_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_faq_v_locales_locale_parent_id_unique\` ON \`_faq_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_faq_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_faq_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_faq_v_texts_order_parent\` ON \`_faq_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_faq_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`faq_id\` text(36),
  	\`rights_and_duties_id\` text(36),
  	\`regional_routes_id\` text(36),
  	\`contacts_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_faq_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faq_id\`) REFERENCES \`faq\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`rights_and_duties_id\`) REFERENCES \`rights_and_duties\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regional_routes_id\`) REFERENCES \`regional_routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_faq_v_rels_order_idx\` ON \`_faq_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_faq_v_rels_parent_idx\` ON \`_faq_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_faq_v_rels_path_idx\` ON \`_faq_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_faq_v_rels_topics_id_idx\` ON \`_faq_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_faq_v_rels_faq_id_idx\` ON \`_faq_v_rels\` (\`faq_id\`);`)
  await db.run(sql`CREATE INDEX \`_faq_v_rels_rights_and_duties_id_idx\` ON \`_faq_v_rels\` (\`rights_and_duties_id\`);`)
  await db.run(sql`CREATE INDEX \`_faq_v_rels_regional_routes_id_idx\` ON \`_faq_v_rels\` (\`regional_routes_id\`);`)
  await db.run(sql`CREATE INDEX \`_faq_v_rels_contacts_id_idx\` ON \`_faq_v_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`_faq_v_rels_pages_id_idx\` ON \`_faq_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`rights_and_duties_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`url\` text,
  	\`law_bwb\` text,
  	\`law_article\` text,
  	\`law_text_date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`rights_and_duties\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`rights_and_duties_sources_order_idx\` ON \`rights_and_duties_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`rights_and_duties_sources_parent_id_idx\` ON \`rights_and_duties_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`rights_and_duties_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`rights_and_duties\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`rights_and_duties_audiences_order_idx\` ON \`rights_and_duties_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`rights_and_duties_audiences_parent_idx\` ON \`rights_and_duties_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`rights_and_duties_attention\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`rights_and_duties\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`rights_and_duties_attention_order_idx\` ON \`rights_and_duties_attention\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`rights_and_duties_attention_parent_idx\` ON \`rights_and_duties_attention\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`rights_and_duties\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parents_possibly_outdated\` integer DEFAULT false,
  	\`youth_possibly_outdated\` integer DEFAULT false,
  	\`holder\` text,
  	\`kind\` text,
  	\`published_at\` text,
  	\`slug\` text,
  	\`reviewed_on\` text,
  	\`review_by\` text,
  	\`owner\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`rights_and_duties_slug_idx\` ON \`rights_and_duties\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`rights_and_duties_review_by_idx\` ON \`rights_and_duties\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`rights_and_duties_updated_at_idx\` ON \`rights_and_duties\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`rights_and_duties_created_at_idx\` ON \`rights_and_duties\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`rights_and_duties__status_idx\` ON \`rights_and_duties\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`rights_and_duties_locales\` (
  	\`title\` text,
  	\`parents_title\` text,
  	\`parents_summary\` text,
  	\`parents_body\` text,
  	\`youth_title\` text,
  	\`youth_summary\` text,
  	\`youth_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`rights_and_duties\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`rights_and_duties_locales_locale_parent_id_unique\` ON \`rights_and_duties_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`rights_and_duties_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`rights_and_duties\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`rights_and_duties_texts_order_parent\` ON \`rights_and_duties_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`rights_and_duties_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`faq_id\` text(36),
  	\`rights_and_duties_id\` text(36),
  	\`regional_routes_id\` text(36),
  	\`contacts_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`rights_and_duties\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faq_id\`) REFERENCES \`faq\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`rights_and_duties_id\`) REFERENCES \`rights_and_duties\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regional_routes_id\`) REFERENCES \`regional_routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`rights_and_duties_rels_order_idx\` ON \`rights_and_duties_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`rights_and_duties_rels_parent_idx\` ON \`rights_and_duties_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`rights_and_duties_rels_path_idx\` ON \`rights_and_duties_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`rights_and_duties_rels_topics_id_idx\` ON \`rights_and_duties_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`rights_and_duties_rels_faq_id_idx\` ON \`rights_and_duties_rels\` (\`faq_id\`);`)
  await db.run(sql`CREATE INDEX \`rights_and_duties_rels_rights_and_duties_id_idx\` ON \`rights_and_duties_rels\` (\`rights_and_duties_id\`);`)
  await db.run(sql`CREATE INDEX \`rights_and_duties_rels_regional_routes_id_idx\` ON \`rights_and_duties_rels\` (\`regional_routes_id\`);`)
  await db.run(sql`CREATE INDEX \`rights_and_duties_rels_contacts_id_idx\` ON \`rights_and_duties_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`rights_and_duties_rels_pages_id_idx\` ON \`rights_and_duties_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_rights_and_duties_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`url\` text,
  	\`law_bwb\` text,
  	\`law_article\` text,
  	\`law_text_date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_rights_and_duties_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_rights_and_duties_v_version_sources_order_idx\` ON \`_rights_and_duties_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_rights_and_duties_v_version_sources_parent_id_idx\` ON \`_rights_and_duties_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_rights_and_duties_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_rights_and_duties_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_rights_and_duties_v_version_audiences_order_idx\` ON \`_rights_and_duties_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_rights_and_duties_v_version_audiences_parent_idx\` ON \`_rights_and_duties_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_rights_and_duties_v_version_attention\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_rights_and_duties_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_rights_and_duties_v_version_attention_order_idx\` ON \`_rights_and_duties_v_version_attention\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_rights_and_duties_v_version_attention_parent_idx\` ON \`_rights_and_duties_v_version_attention\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_rights_and_duties_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_parents_possibly_outdated\` integer DEFAULT false,
  	\`version_youth_possibly_outdated\` integer DEFAULT false,
  	\`version_holder\` text,
  	\`version_kind\` text,
  	\`version_published_at\` text,
  	\`version_slug\` text,
  	\`version_reviewed_on\` text,
  	\`version_review_by\` text,
  	\`version_owner\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`rights_and_duties\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_rights_and_duties_v_parent_idx\` ON \`_rights_and_duties_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_rights_and_duties_v_version_version_slug_idx\` ON \`_rights_and_duties_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_rights_and_duties_v_version_version_review_by_idx\` ON \`_rights_and_duties_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_rights_and_duties_v_version_version_updated_at_idx\` ON \`_rights_and_duties_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_rights_and_duties_v_version_version_created_at_idx\` ON \`_rights_and_duties_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_rights_and_duties_v_version_version__status_idx\` ON \`_rights_and_duties_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_rights_and_duties_v_created_at_idx\` ON \`_rights_and_duties_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_rights_and_duties_v_updated_at_idx\` ON \`_rights_and_duties_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_rights_and_duties_v_snapshot_idx\` ON \`_rights_and_duties_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_rights_and_duties_v_published_locale_idx\` ON \`_rights_and_duties_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_rights_and_duties_v_latest_idx\` ON \`_rights_and_duties_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_rights_and_duties_v_autosave_idx\` ON \`_rights_and_duties_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_rights_and_duties_v_locales\` (
  	\`version_title\` text,
  	\`version_parents_title\` text,
  	\`version_parents_summary\` text,
  	\`version_parents_body\` text,
  	\`version_youth_title\` text,
  	\`version_youth_summary\` text,
  	\`version_youth_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_rights_and_duties_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_rights_and_duties_v_locales_locale_parent_id_unique\` ON \`_rights_and_duties_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_rights_and_duties_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_rights_and_duties_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_rights_and_duties_v_texts_order_parent\` ON \`_rights_and_duties_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_rights_and_duties_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`faq_id\` text(36),
  	\`rights_and_duties_id\` text(36),
  	\`regional_routes_id\` text(36),
  	\`contacts_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_rights_and_duties_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faq_id\`) REFERENCES \`faq\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`rights_and_duties_id\`) REFERENCES \`rights_and_duties\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regional_routes_id\`) REFERENCES \`regional_routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_rights_and_duties_v_rels_order_idx\` ON \`_rights_and_duties_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_rights_and_duties_v_rels_parent_idx\` ON \`_rights_and_duties_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_rights_and_duties_v_rels_path_idx\` ON \`_rights_and_duties_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_rights_and_duties_v_rels_topics_id_idx\` ON \`_rights_and_duties_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_rights_and_duties_v_rels_faq_id_idx\` ON \`_rights_and_duties_v_rels\` (\`faq_id\`);`)
  await db.run(sql`CREATE INDEX \`_rights_and_duties_v_rels_rights_and_duties_id_idx\` ON \`_rights_and_duties_v_rels\` (\`rights_and_duties_id\`);`)
  await db.run(sql`CREATE INDEX \`_rights_and_duties_v_rels_regional_routes_id_idx\` ON \`_rights_and_duties_v_rels\` (\`regional_routes_id\`);`)
  await db.run(sql`CREATE INDEX \`_rights_and_duties_v_rels_contacts_id_idx\` ON \`_rights_and_duties_v_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`_rights_and_duties_v_rels_pages_id_idx\` ON \`_rights_and_duties_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`url\` text,
  	\`law_bwb\` text,
  	\`law_article\` text,
  	\`law_text_date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_sources_order_idx\` ON \`glossary_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`glossary_sources_parent_id_idx\` ON \`glossary_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_audiences_order_idx\` ON \`glossary_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`glossary_audiences_parent_idx\` ON \`glossary_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary_attention\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_attention_order_idx\` ON \`glossary_attention\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`glossary_attention_parent_idx\` ON \`glossary_attention\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parents_possibly_outdated\` integer DEFAULT false,
  	\`youth_possibly_outdated\` integer DEFAULT false,
  	\`published_at\` text,
  	\`slug\` text,
  	\`reviewed_on\` text,
  	\`review_by\` text,
  	\`owner\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`glossary_slug_idx\` ON \`glossary\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`glossary_review_by_idx\` ON \`glossary\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`glossary_updated_at_idx\` ON \`glossary\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`glossary_created_at_idx\` ON \`glossary\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`glossary__status_idx\` ON \`glossary\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`glossary_locales\` (
  	\`title\` text,
  	\`parents_summary\` text,
  	\`parents_body\` text,
  	\`youth_summary\` text,
  	\`youth_body\` text,
  	\`plain\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`glossary_locales_locale_parent_id_unique\` ON \`glossary_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_texts_order_parent\` ON \`glossary_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_rels_order_idx\` ON \`glossary_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_parent_idx\` ON \`glossary_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_path_idx\` ON \`glossary_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_topics_id_idx\` ON \`glossary_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`url\` text,
  	\`law_bwb\` text,
  	\`law_article\` text,
  	\`law_text_date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_glossary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_sources_order_idx\` ON \`_glossary_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_sources_parent_id_idx\` ON \`_glossary_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_glossary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_audiences_order_idx\` ON \`_glossary_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_audiences_parent_idx\` ON \`_glossary_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v_version_attention\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_glossary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_attention_order_idx\` ON \`_glossary_v_version_attention\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_attention_parent_idx\` ON \`_glossary_v_version_attention\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_parents_possibly_outdated\` integer DEFAULT false,
  	\`version_youth_possibly_outdated\` integer DEFAULT false,
  	\`version_published_at\` text,
  	\`version_slug\` text,
  	\`version_reviewed_on\` text,
  	\`version_review_by\` text,
  	\`version_owner\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_glossary_v_parent_idx\` ON \`_glossary_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version_slug_idx\` ON \`_glossary_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version_review_by_idx\` ON \`_glossary_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version_updated_at_idx\` ON \`_glossary_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version_created_at_idx\` ON \`_glossary_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version__status_idx\` ON \`_glossary_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_created_at_idx\` ON \`_glossary_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_updated_at_idx\` ON \`_glossary_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_snapshot_idx\` ON \`_glossary_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_published_locale_idx\` ON \`_glossary_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_latest_idx\` ON \`_glossary_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_autosave_idx\` ON \`_glossary_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v_locales\` (
  	\`version_title\` text,
  	\`version_parents_summary\` text,
  	\`version_parents_body\` text,
  	\`version_youth_summary\` text,
  	\`version_youth_body\` text,
  	\`version_plain\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_glossary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_glossary_v_locales_locale_parent_id_unique\` ON \`_glossary_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_glossary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_glossary_v_texts_order_parent\` ON \`_glossary_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_glossary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_order_idx\` ON \`_glossary_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_parent_idx\` ON \`_glossary_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_path_idx\` ON \`_glossary_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_topics_id_idx\` ON \`_glossary_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`order\` numeric DEFAULT 100 NOT NULL,
  	\`slug\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`topics_locales\` (
  	\`title\` text NOT NULL,
  	\`youth_title\` text NOT NULL,
  	\`summary\` text,
  	\`youth_summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_locales_locale_parent_id_unique\` ON \`topics_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`regional_routes_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`consent\` integer DEFAULT false,
  	\`contact_id\` text(36),
  	FOREIGN KEY (\`contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`regional_routes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`regional_routes_steps_order_idx\` ON \`regional_routes_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`regional_routes_steps_parent_id_idx\` ON \`regional_routes_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`regional_routes_steps_contact_idx\` ON \`regional_routes_steps\` (\`contact_id\`);`)
  await db.run(sql`CREATE TABLE \`regional_routes_steps_locales\` (
  	\`title\` text,
  	\`what\` text,
  	\`actors\` text,
  	\`parents\` text,
  	\`youth\` text,
  	\`term\` text,
  	\`documents\` text,
  	\`if_stuck\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`regional_routes_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`regional_routes_steps_locales_locale_parent_id_unique\` ON \`regional_routes_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`regional_routes_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`url\` text,
  	\`law_bwb\` text,
  	\`law_article\` text,
  	\`law_text_date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`regional_routes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`regional_routes_sources_order_idx\` ON \`regional_routes_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`regional_routes_sources_parent_id_idx\` ON \`regional_routes_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`regional_routes_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`regional_routes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`regional_routes_audiences_order_idx\` ON \`regional_routes_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`regional_routes_audiences_parent_idx\` ON \`regional_routes_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`regional_routes_attention\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`regional_routes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`regional_routes_attention_order_idx\` ON \`regional_routes_attention\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`regional_routes_attention_parent_idx\` ON \`regional_routes_attention\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`regional_routes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parents_possibly_outdated\` integer DEFAULT false,
  	\`youth_possibly_outdated\` integer DEFAULT false,
  	\`sector\` text,
  	\`published_at\` text,
  	\`slug\` text,
  	\`reviewed_on\` text,
  	\`review_by\` text,
  	\`owner\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`regional_routes_slug_idx\` ON \`regional_routes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`regional_routes_review_by_idx\` ON \`regional_routes\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`regional_routes_updated_at_idx\` ON \`regional_routes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`regional_routes_created_at_idx\` ON \`regional_routes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`regional_routes__status_idx\` ON \`regional_routes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`regional_routes_locales\` (
  	\`title\` text,
  	\`parents_title\` text,
  	\`parents_summary\` text,
  	\`parents_trigger\` text,
  	\`parents_body\` text,
  	\`youth_title\` text,
  	\`youth_summary\` text,
  	\`youth_trigger\` text,
  	\`youth_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`regional_routes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`regional_routes_locales_locale_parent_id_unique\` ON \`regional_routes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`regional_routes_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`regional_routes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`regional_routes_texts_order_parent\` ON \`regional_routes_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`regional_routes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`rights_and_duties_id\` text(36),
  	\`faq_id\` text(36),
  	\`topics_id\` text(36),
  	\`regional_routes_id\` text(36),
  	\`contacts_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`regional_routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`rights_and_duties_id\`) REFERENCES \`rights_and_duties\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faq_id\`) REFERENCES \`faq\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regional_routes_id\`) REFERENCES \`regional_routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`regional_routes_rels_order_idx\` ON \`regional_routes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`regional_routes_rels_parent_idx\` ON \`regional_routes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`regional_routes_rels_path_idx\` ON \`regional_routes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`regional_routes_rels_organisations_id_idx\` ON \`regional_routes_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`regional_routes_rels_rights_and_duties_id_idx\` ON \`regional_routes_rels\` (\`rights_and_duties_id\`);`)
  await db.run(sql`CREATE INDEX \`regional_routes_rels_faq_id_idx\` ON \`regional_routes_rels\` (\`faq_id\`);`)
  await db.run(sql`CREATE INDEX \`regional_routes_rels_topics_id_idx\` ON \`regional_routes_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`regional_routes_rels_regional_routes_id_idx\` ON \`regional_routes_rels\` (\`regional_routes_id\`);`)
  await db.run(sql`CREATE INDEX \`regional_routes_rels_contacts_id_idx\` ON \`regional_routes_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`regional_routes_rels_pages_id_idx\` ON \`regional_routes_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_regional_routes_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`consent\` integer DEFAULT false,
  	\`contact_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_regional_routes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_regional_routes_v_version_steps_order_idx\` ON \`_regional_routes_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_regional_routes_v_version_steps_parent_id_idx\` ON \`_regional_routes_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_regional_routes_v_version_steps_contact_idx\` ON \`_regional_routes_v_version_steps\` (\`contact_id\`);`)
  await db.run(sql`CREATE TABLE \`_regional_routes_v_version_steps_locales\` (
  	\`title\` text,
  	\`what\` text,
  	\`actors\` text,
  	\`parents\` text,
  	\`youth\` text,
  	\`term\` text,
  	\`documents\` text,
  	\`if_stuck\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_regional_routes_v_version_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_regional_routes_v_version_steps_locales_locale_parent_id_un\` ON \`_regional_routes_v_version_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_regional_routes_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`url\` text,
  	\`law_bwb\` text,
  	\`law_article\` text,
  	\`law_text_date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_regional_routes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_regional_routes_v_version_sources_order_idx\` ON \`_regional_routes_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_regional_routes_v_version_sources_parent_id_idx\` ON \`_regional_routes_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_regional_routes_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_regional_routes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_regional_routes_v_version_audiences_order_idx\` ON \`_regional_routes_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_regional_routes_v_version_audiences_parent_idx\` ON \`_regional_routes_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_regional_routes_v_version_attention\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_regional_routes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_regional_routes_v_version_attention_order_idx\` ON \`_regional_routes_v_version_attention\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_regional_routes_v_version_attention_parent_idx\` ON \`_regional_routes_v_version_attention\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_regional_routes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_parents_possibly_outdated\` integer DEFAULT false,
  	\`version_youth_possibly_outdated\` integer DEFAULT false,
  	\`version_sector\` text,
  	\`version_published_at\` text,
  	\`version_slug\` text,
  	\`version_reviewed_on\` text,
  	\`version_review_by\` text,
  	\`version_owner\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`regional_routes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_regional_routes_v_parent_idx\` ON \`_regional_routes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_regional_routes_v_version_version_slug_idx\` ON \`_regional_routes_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_regional_routes_v_version_version_review_by_idx\` ON \`_regional_routes_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_regional_routes_v_version_version_updated_at_idx\` ON \`_regional_routes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_regional_routes_v_version_version_created_at_idx\` ON \`_regional_routes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_regional_routes_v_version_version__status_idx\` ON \`_regional_routes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_regional_routes_v_created_at_idx\` ON \`_regional_routes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_regional_routes_v_updated_at_idx\` ON \`_regional_routes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_regional_routes_v_snapshot_idx\` ON \`_regional_routes_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_regional_routes_v_published_locale_idx\` ON \`_regional_routes_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_regional_routes_v_latest_idx\` ON \`_regional_routes_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_regional_routes_v_autosave_idx\` ON \`_regional_routes_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_regional_routes_v_locales\` (
  	\`version_title\` text,
  	\`version_parents_title\` text,
  	\`version_parents_summary\` text,
  	\`version_parents_trigger\` text,
  	\`version_parents_body\` text,
  	\`version_youth_title\` text,
  	\`version_youth_summary\` text,
  	\`version_youth_trigger\` text,
  	\`version_youth_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_regional_routes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_regional_routes_v_locales_locale_parent_id_unique\` ON \`_regional_routes_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_regional_routes_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_regional_routes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_regional_routes_v_texts_order_parent\` ON \`_regional_routes_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_regional_routes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`rights_and_duties_id\` text(36),
  	\`faq_id\` text(36),
  	\`topics_id\` text(36),
  	\`regional_routes_id\` text(36),
  	\`contacts_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_regional_routes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`rights_and_duties_id\`) REFERENCES \`rights_and_duties\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faq_id\`) REFERENCES \`faq\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regional_routes_id\`) REFERENCES \`regional_routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_regional_routes_v_rels_order_idx\` ON \`_regional_routes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_regional_routes_v_rels_parent_idx\` ON \`_regional_routes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_regional_routes_v_rels_path_idx\` ON \`_regional_routes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_regional_routes_v_rels_organisations_id_idx\` ON \`_regional_routes_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_regional_routes_v_rels_rights_and_duties_id_idx\` ON \`_regional_routes_v_rels\` (\`rights_and_duties_id\`);`)
  await db.run(sql`CREATE INDEX \`_regional_routes_v_rels_faq_id_idx\` ON \`_regional_routes_v_rels\` (\`faq_id\`);`)
  await db.run(sql`CREATE INDEX \`_regional_routes_v_rels_topics_id_idx\` ON \`_regional_routes_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_regional_routes_v_rels_regional_routes_id_idx\` ON \`_regional_routes_v_rels\` (\`regional_routes_id\`);`)
  await db.run(sql`CREATE INDEX \`_regional_routes_v_rels_contacts_id_idx\` ON \`_regional_routes_v_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`_regional_routes_v_rels_pages_id_idx\` ON \`_regional_routes_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`schools_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schools_types_order_idx\` ON \`schools_types\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`schools_types_parent_idx\` ON \`schools_types\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schools_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schools_kinds_order_idx\` ON \`schools_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`schools_kinds_parent_idx\` ON \`schools_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schools_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schools_basis_order_idx\` ON \`schools_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`schools_basis_parent_id_idx\` ON \`schools_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schools_basis_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`schools_basis\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`schools_basis_locales_locale_parent_id_unique\` ON \`schools_basis_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schools_extra\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schools_extra_order_idx\` ON \`schools_extra\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`schools_extra_parent_id_idx\` ON \`schools_extra\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schools_extra_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`schools_extra\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`schools_extra_locales_locale_parent_id_unique\` ON \`schools_extra_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schools_experts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schools_experts_order_idx\` ON \`schools_experts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`schools_experts_parent_id_idx\` ON \`schools_experts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schools_experts_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`schools_experts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`schools_experts_locales_locale_parent_id_unique\` ON \`schools_experts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schools_physical\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schools_physical_order_idx\` ON \`schools_physical\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`schools_physical_parent_id_idx\` ON \`schools_physical\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schools_physical_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`schools_physical\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`schools_physical_locales_locale_parent_id_unique\` ON \`schools_physical_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schools_groups\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schools_groups_order_idx\` ON \`schools_groups\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`schools_groups_parent_id_idx\` ON \`schools_groups\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schools_groups_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`schools_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`schools_groups_locales_locale_parent_id_unique\` ON \`schools_groups_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schools_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schools_partners_order_idx\` ON \`schools_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`schools_partners_parent_id_idx\` ON \`schools_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schools_partners_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`schools_partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`schools_partners_locales_locale_parent_id_unique\` ON \`schools_partners_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schools_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`url\` text,
  	\`law_bwb\` text,
  	\`law_article\` text,
  	\`law_text_date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schools_sources_order_idx\` ON \`schools_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`schools_sources_parent_id_idx\` ON \`schools_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schools_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schools_audiences_order_idx\` ON \`schools_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`schools_audiences_parent_idx\` ON \`schools_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schools_attention\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schools_attention_order_idx\` ON \`schools_attention\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`schools_attention_parent_idx\` ON \`schools_attention\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schools\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parents_possibly_outdated\` integer DEFAULT false,
  	\`youth_possibly_outdated\` integer DEFAULT false,
  	\`brin\` text,
  	\`location\` text DEFAULT '00',
  	\`board\` text,
  	\`organisation_id\` text(36),
  	\`sector\` text,
  	\`street\` text,
  	\`postcode\` text,
  	\`place\` text,
  	\`municipality\` text,
  	\`site\` text,
  	\`phone\` text,
  	\`schoolgids_url\` text,
  	\`schoolgids_school_year\` text,
  	\`published_at\` text,
  	\`slug\` text,
  	\`reviewed_on\` text,
  	\`review_by\` text,
  	\`owner\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`schools_organisation_idx\` ON \`schools\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`schools_municipality_idx\` ON \`schools\` (\`municipality\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`schools_slug_idx\` ON \`schools\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`schools_review_by_idx\` ON \`schools\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`schools_updated_at_idx\` ON \`schools\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`schools_created_at_idx\` ON \`schools\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`schools__status_idx\` ON \`schools\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`schools_locales\` (
  	\`title\` text,
  	\`parents_summary\` text,
  	\`parents_body\` text,
  	\`youth_summary\` text,
  	\`youth_body\` text,
  	\`support_contact\` text,
  	\`boundaries\` text,
  	\`ambitions\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`schools_locales_locale_parent_id_unique\` ON \`schools_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schools_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schools_texts_order_parent\` ON \`schools_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schools_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schools_rels_order_idx\` ON \`schools_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`schools_rels_parent_idx\` ON \`schools_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`schools_rels_path_idx\` ON \`schools_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`schools_rels_topics_id_idx\` ON \`schools_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v_version_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_schools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schools_v_version_types_order_idx\` ON \`_schools_v_version_types\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_types_parent_idx\` ON \`_schools_v_version_types\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v_version_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_schools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schools_v_version_kinds_order_idx\` ON \`_schools_v_version_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_kinds_parent_idx\` ON \`_schools_v_version_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v_version_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_schools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schools_v_version_basis_order_idx\` ON \`_schools_v_version_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_basis_parent_id_idx\` ON \`_schools_v_version_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v_version_basis_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_schools_v_version_basis\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_schools_v_version_basis_locales_locale_parent_id_unique\` ON \`_schools_v_version_basis_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v_version_extra\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_schools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schools_v_version_extra_order_idx\` ON \`_schools_v_version_extra\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_extra_parent_id_idx\` ON \`_schools_v_version_extra\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v_version_extra_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_schools_v_version_extra\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_schools_v_version_extra_locales_locale_parent_id_unique\` ON \`_schools_v_version_extra_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v_version_experts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_schools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schools_v_version_experts_order_idx\` ON \`_schools_v_version_experts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_experts_parent_id_idx\` ON \`_schools_v_version_experts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v_version_experts_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_schools_v_version_experts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_schools_v_version_experts_locales_locale_parent_id_unique\` ON \`_schools_v_version_experts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v_version_physical\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_schools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schools_v_version_physical_order_idx\` ON \`_schools_v_version_physical\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_physical_parent_id_idx\` ON \`_schools_v_version_physical\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v_version_physical_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_schools_v_version_physical\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_schools_v_version_physical_locales_locale_parent_id_unique\` ON \`_schools_v_version_physical_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v_version_groups\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_schools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schools_v_version_groups_order_idx\` ON \`_schools_v_version_groups\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_groups_parent_id_idx\` ON \`_schools_v_version_groups\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v_version_groups_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_schools_v_version_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_schools_v_version_groups_locales_locale_parent_id_unique\` ON \`_schools_v_version_groups_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v_version_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_schools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schools_v_version_partners_order_idx\` ON \`_schools_v_version_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_partners_parent_id_idx\` ON \`_schools_v_version_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v_version_partners_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_schools_v_version_partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_schools_v_version_partners_locales_locale_parent_id_unique\` ON \`_schools_v_version_partners_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`url\` text,
  	\`law_bwb\` text,
  	\`law_article\` text,
  	\`law_text_date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_schools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schools_v_version_sources_order_idx\` ON \`_schools_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_sources_parent_id_idx\` ON \`_schools_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_schools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schools_v_version_audiences_order_idx\` ON \`_schools_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_audiences_parent_idx\` ON \`_schools_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v_version_attention\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_schools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schools_v_version_attention_order_idx\` ON \`_schools_v_version_attention\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_attention_parent_idx\` ON \`_schools_v_version_attention\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_parents_possibly_outdated\` integer DEFAULT false,
  	\`version_youth_possibly_outdated\` integer DEFAULT false,
  	\`version_brin\` text,
  	\`version_location\` text DEFAULT '00',
  	\`version_board\` text,
  	\`version_organisation_id\` text(36),
  	\`version_sector\` text,
  	\`version_street\` text,
  	\`version_postcode\` text,
  	\`version_place\` text,
  	\`version_municipality\` text,
  	\`version_site\` text,
  	\`version_phone\` text,
  	\`version_schoolgids_url\` text,
  	\`version_schoolgids_school_year\` text,
  	\`version_published_at\` text,
  	\`version_slug\` text,
  	\`version_reviewed_on\` text,
  	\`version_review_by\` text,
  	\`version_owner\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_schools_v_parent_idx\` ON \`_schools_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_version_organisation_idx\` ON \`_schools_v\` (\`version_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_version_municipality_idx\` ON \`_schools_v\` (\`version_municipality\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_version_slug_idx\` ON \`_schools_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_version_review_by_idx\` ON \`_schools_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_version_updated_at_idx\` ON \`_schools_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_version_created_at_idx\` ON \`_schools_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_version__status_idx\` ON \`_schools_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_created_at_idx\` ON \`_schools_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_updated_at_idx\` ON \`_schools_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_snapshot_idx\` ON \`_schools_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_published_locale_idx\` ON \`_schools_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_latest_idx\` ON \`_schools_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_autosave_idx\` ON \`_schools_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v_locales\` (
  	\`version_title\` text,
  	\`version_parents_summary\` text,
  	\`version_parents_body\` text,
  	\`version_youth_summary\` text,
  	\`version_youth_body\` text,
  	\`version_support_contact\` text,
  	\`version_boundaries\` text,
  	\`version_ambitions\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_schools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_schools_v_locales_locale_parent_id_unique\` ON \`_schools_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_schools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schools_v_texts_order_parent\` ON \`_schools_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_schools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schools_v_rels_order_idx\` ON \`_schools_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_rels_parent_idx\` ON \`_schools_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_rels_path_idx\` ON \`_schools_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_rels_topics_id_idx\` ON \`_schools_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`contacts_opening_hours_days\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contacts_opening_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contacts_opening_hours_days_order_idx\` ON \`contacts_opening_hours_days\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`contacts_opening_hours_days_parent_idx\` ON \`contacts_opening_hours_days\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contacts_opening_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`until\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contacts_opening_hours_order_idx\` ON \`contacts_opening_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`contacts_opening_hours_parent_id_idx\` ON \`contacts_opening_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contacts_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`url\` text,
  	\`law_bwb\` text,
  	\`law_article\` text,
  	\`law_text_date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contacts_sources_order_idx\` ON \`contacts_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`contacts_sources_parent_id_idx\` ON \`contacts_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contacts_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contacts_audiences_order_idx\` ON \`contacts_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`contacts_audiences_parent_idx\` ON \`contacts_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contacts_attention\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contacts_attention_order_idx\` ON \`contacts_attention\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`contacts_attention_parent_idx\` ON \`contacts_attention\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contacts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parents_possibly_outdated\` integer DEFAULT false,
  	\`youth_possibly_outdated\` integer DEFAULT false,
  	\`phone\` text,
  	\`mail\` text,
  	\`site\` text,
  	\`chat\` text,
  	\`scope\` text DEFAULT 'local',
  	\`urgent\` integer DEFAULT false,
  	\`always_open\` integer DEFAULT false,
  	\`checked_on\` text,
  	\`published_at\` text,
  	\`slug\` text,
  	\`reviewed_on\` text,
  	\`review_by\` text,
  	\`owner\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`contacts_slug_idx\` ON \`contacts\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`contacts_review_by_idx\` ON \`contacts\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`contacts_updated_at_idx\` ON \`contacts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contacts_created_at_idx\` ON \`contacts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`contacts__status_idx\` ON \`contacts\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`contacts_locales\` (
  	\`title\` text,
  	\`parents_summary\` text,
  	\`parents_when\` text,
  	\`parents_when_not\` text,
  	\`parents_body\` text,
  	\`youth_summary\` text,
  	\`youth_when\` text,
  	\`youth_when_not\` text,
  	\`youth_body\` text,
  	\`cost\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`contacts_locales_locale_parent_id_unique\` ON \`contacts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contacts_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contacts_texts_order_parent\` ON \`contacts_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contacts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contacts_rels_order_idx\` ON \`contacts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`contacts_rels_parent_idx\` ON \`contacts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`contacts_rels_path_idx\` ON \`contacts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`contacts_rels_topics_id_idx\` ON \`contacts_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_contacts_v_version_opening_hours_days\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_contacts_v_version_opening_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_opening_hours_days_order_idx\` ON \`_contacts_v_version_opening_hours_days\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_opening_hours_days_parent_idx\` ON \`_contacts_v_version_opening_hours_days\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contacts_v_version_opening_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`until\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_contacts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_opening_hours_order_idx\` ON \`_contacts_v_version_opening_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_opening_hours_parent_id_idx\` ON \`_contacts_v_version_opening_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contacts_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`url\` text,
  	\`law_bwb\` text,
  	\`law_article\` text,
  	\`law_text_date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_contacts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_sources_order_idx\` ON \`_contacts_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_sources_parent_id_idx\` ON \`_contacts_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contacts_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_contacts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_audiences_order_idx\` ON \`_contacts_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_audiences_parent_idx\` ON \`_contacts_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contacts_v_version_attention\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_contacts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_attention_order_idx\` ON \`_contacts_v_version_attention\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_attention_parent_idx\` ON \`_contacts_v_version_attention\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contacts_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_parents_possibly_outdated\` integer DEFAULT false,
  	\`version_youth_possibly_outdated\` integer DEFAULT false,
  	\`version_phone\` text,
  	\`version_mail\` text,
  	\`version_site\` text,
  	\`version_chat\` text,
  	\`version_scope\` text DEFAULT 'local',
  	\`version_urgent\` integer DEFAULT false,
  	\`version_always_open\` integer DEFAULT false,
  	\`version_checked_on\` text,
  	\`version_published_at\` text,
  	\`version_slug\` text,
  	\`version_reviewed_on\` text,
  	\`version_review_by\` text,
  	\`version_owner\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_contacts_v_parent_idx\` ON \`_contacts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_version_slug_idx\` ON \`_contacts_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_version_review_by_idx\` ON \`_contacts_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_version_updated_at_idx\` ON \`_contacts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_version_created_at_idx\` ON \`_contacts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_version__status_idx\` ON \`_contacts_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_created_at_idx\` ON \`_contacts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_updated_at_idx\` ON \`_contacts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_snapshot_idx\` ON \`_contacts_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_published_locale_idx\` ON \`_contacts_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_latest_idx\` ON \`_contacts_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_autosave_idx\` ON \`_contacts_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_contacts_v_locales\` (
  	\`version_title\` text,
  	\`version_parents_summary\` text,
  	\`version_parents_when\` text,
  	\`version_parents_when_not\` text,
  	\`version_parents_body\` text,
  	\`version_youth_summary\` text,
  	\`version_youth_when\` text,
  	\`version_youth_when_not\` text,
  	\`version_youth_body\` text,
  	\`version_cost\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_contacts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_contacts_v_locales_locale_parent_id_unique\` ON \`_contacts_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contacts_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_contacts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contacts_v_texts_order_parent\` ON \`_contacts_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contacts_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_contacts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contacts_v_rels_order_idx\` ON \`_contacts_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_rels_parent_idx\` ON \`_contacts_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_rels_path_idx\` ON \`_contacts_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_rels_topics_id_idx\` ON \`_contacts_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`url\` text,
  	\`law_bwb\` text,
  	\`law_article\` text,
  	\`law_text_date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_sources_order_idx\` ON \`organisations_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_sources_parent_id_idx\` ON \`organisations_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`sector\` text NOT NULL,
  	\`site\` text,
  	\`slug\` text NOT NULL,
  	\`reviewed_on\` text NOT NULL,
  	\`review_by\` text NOT NULL,
  	\`owner\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_code_idx\` ON \`organisations\` (\`code\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_slug_idx\` ON \`organisations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organisations_review_by_idx\` ON \`organisations\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`organisations_locales\` (
  	\`title\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_locales_locale_parent_id_unique\` ON \`organisations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_texts_order_parent\` ON \`organisations_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`url\` text,
  	\`law_bwb\` text,
  	\`law_article\` text,
  	\`law_text_date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_sources_order_idx\` ON \`pages_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_sources_parent_id_idx\` ON \`pages_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_audiences_order_idx\` ON \`pages_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_audiences_parent_idx\` ON \`pages_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_attention\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_attention_order_idx\` ON \`pages_attention\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_attention_parent_idx\` ON \`pages_attention\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parents_possibly_outdated\` integer DEFAULT false,
  	\`youth_possibly_outdated\` integer DEFAULT false,
  	\`published_at\` text,
  	\`slug\` text,
  	\`reviewed_on\` text,
  	\`review_by\` text,
  	\`owner\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_review_by_idx\` ON \`pages\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`pages_locales\` (
  	\`title\` text,
  	\`parents_title\` text,
  	\`parents_summary\` text,
  	\`parents_body\` text,
  	\`youth_title\` text,
  	\`youth_summary\` text,
  	\`youth_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_texts_order_parent\` ON \`pages_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`faq_id\` text(36),
  	\`rights_and_duties_id\` text(36),
  	\`regional_routes_id\` text(36),
  	\`contacts_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faq_id\`) REFERENCES \`faq\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`rights_and_duties_id\`) REFERENCES \`rights_and_duties\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regional_routes_id\`) REFERENCES \`regional_routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_rels_order_idx\` ON \`pages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_parent_idx\` ON \`pages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_path_idx\` ON \`pages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_topics_id_idx\` ON \`pages_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_faq_id_idx\` ON \`pages_rels\` (\`faq_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_rights_and_duties_id_idx\` ON \`pages_rels\` (\`rights_and_duties_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_regional_routes_id_idx\` ON \`pages_rels\` (\`regional_routes_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_contacts_id_idx\` ON \`pages_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_pages_id_idx\` ON \`pages_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`url\` text,
  	\`law_bwb\` text,
  	\`law_article\` text,
  	\`law_text_date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_sources_order_idx\` ON \`_pages_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_sources_parent_id_idx\` ON \`_pages_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_audiences_order_idx\` ON \`_pages_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_audiences_parent_idx\` ON \`_pages_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_attention\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_attention_order_idx\` ON \`_pages_v_version_attention\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_attention_parent_idx\` ON \`_pages_v_version_attention\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_parents_possibly_outdated\` integer DEFAULT false,
  	\`version_youth_possibly_outdated\` integer DEFAULT false,
  	\`version_published_at\` text,
  	\`version_slug\` text,
  	\`version_reviewed_on\` text,
  	\`version_review_by\` text,
  	\`version_owner\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_review_by_idx\` ON \`_pages_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_autosave_idx\` ON \`_pages_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_locales\` (
  	\`version_title\` text,
  	\`version_parents_title\` text,
  	\`version_parents_summary\` text,
  	\`version_parents_body\` text,
  	\`version_youth_title\` text,
  	\`version_youth_summary\` text,
  	\`version_youth_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_locales_locale_parent_id_unique\` ON \`_pages_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_texts_order_parent\` ON \`_pages_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`faq_id\` text(36),
  	\`rights_and_duties_id\` text(36),
  	\`regional_routes_id\` text(36),
  	\`contacts_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faq_id\`) REFERENCES \`faq\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`rights_and_duties_id\`) REFERENCES \`rights_and_duties\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regional_routes_id\`) REFERENCES \`regional_routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_order_idx\` ON \`_pages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_parent_idx\` ON \`_pages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_path_idx\` ON \`_pages_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_topics_id_idx\` ON \`_pages_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_faq_id_idx\` ON \`_pages_v_rels\` (\`faq_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_rights_and_duties_id_idx\` ON \`_pages_v_rels\` (\`rights_and_duties_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_regional_routes_id_idx\` ON \`_pages_v_rels\` (\`regional_routes_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_contacts_id_idx\` ON \`_pages_v_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_pages_id_idx\` ON \`_pages_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_small_url\` text,
  	\`sizes_small_width\` numeric,
  	\`sizes_small_height\` numeric,
  	\`sizes_small_mime_type\` text,
  	\`sizes_small_filesize\` numeric,
  	\`sizes_small_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_small_sizes_small_filename_idx\` ON \`media\` (\`sizes_small_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'editor' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`seed_records\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`document\` text,
  	\`file_hash\` text,
  	\`document_hash\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`seed_records_key_idx\` ON \`seed_records\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`faq_id\` text(36),
  	\`rights_and_duties_id\` text(36),
  	\`glossary_id\` text(36),
  	\`topics_id\` text(36),
  	\`regional_routes_id\` text(36),
  	\`schools_id\` text(36),
  	\`contacts_id\` text(36),
  	\`organisations_id\` text(36),
  	\`pages_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faq_id\`) REFERENCES \`faq\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`rights_and_duties_id\`) REFERENCES \`rights_and_duties\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regional_routes_id\`) REFERENCES \`regional_routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schools_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_faq_id_idx\` ON \`payload_locked_documents_rels\` (\`faq_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_rights_and_duties_id_idx\` ON \`payload_locked_documents_rels\` (\`rights_and_duties_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_glossary_id_idx\` ON \`payload_locked_documents_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_regional_routes_id_idx\` ON \`payload_locked_documents_rels\` (\`regional_routes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_schools_id_idx\` ON \`payload_locked_documents_rels\` (\`schools_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contacts_id_idx\` ON \`payload_locked_documents_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`steunpunt_opening_hours_days\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`steunpunt_opening_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`steunpunt_opening_hours_days_order_idx\` ON \`steunpunt_opening_hours_days\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`steunpunt_opening_hours_days_parent_idx\` ON \`steunpunt_opening_hours_days\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`steunpunt_opening_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`until\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`steunpunt\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`steunpunt_opening_hours_order_idx\` ON \`steunpunt_opening_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`steunpunt_opening_hours_parent_id_idx\` ON \`steunpunt_opening_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`steunpunt_closed_dates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`steunpunt\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`steunpunt_closed_dates_order_idx\` ON \`steunpunt_closed_dates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`steunpunt_closed_dates_parent_id_idx\` ON \`steunpunt_closed_dates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`steunpunt_closed_dates_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`steunpunt_closed_dates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`steunpunt_closed_dates_locales_locale_parent_id_unique\` ON \`steunpunt_closed_dates_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`steunpunt_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`url\` text,
  	\`law_bwb\` text,
  	\`law_article\` text,
  	\`law_text_date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`steunpunt\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`steunpunt_sources_order_idx\` ON \`steunpunt_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`steunpunt_sources_parent_id_idx\` ON \`steunpunt_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`steunpunt\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`example\` integer DEFAULT false,
  	\`theme_colour\` text DEFAULT '#1f5f5b' NOT NULL,
  	\`phone\` text,
  	\`mail\` text,
  	\`site\` text,
  	\`reply_working_days\` numeric,
  	\`intake_model\` text DEFAULT 'central' NOT NULL,
  	\`reviewed_on\` text NOT NULL,
  	\`review_by\` text NOT NULL,
  	\`owner\` text NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`steunpunt_review_by_idx\` ON \`steunpunt\` (\`review_by\`);`)
  await db.run(sql`CREATE TABLE \`steunpunt_locales\` (
  	\`name\` text NOT NULL,
  	\`region_name\` text NOT NULL,
  	\`notice\` text,
  	\`independence_parents\` text,
  	\`independence_youth\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`steunpunt\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`steunpunt_locales_locale_parent_id_unique\` ON \`steunpunt_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`navigation_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`faq_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faq_id\`) REFERENCES \`faq\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_rels_order_idx\` ON \`navigation_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_parent_idx\` ON \`navigation_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_path_idx\` ON \`navigation_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_faq_id_idx\` ON \`navigation_rels\` (\`faq_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_pages_id_idx\` ON \`navigation_rels\` (\`pages_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`faq_sources\`;`)
  await db.run(sql`DROP TABLE \`faq_audiences\`;`)
  await db.run(sql`DROP TABLE \`faq_attention\`;`)
  await db.run(sql`DROP TABLE \`faq\`;`)
  await db.run(sql`DROP TABLE \`faq_locales\`;`)
  await db.run(sql`DROP TABLE \`faq_texts\`;`)
  await db.run(sql`DROP TABLE \`faq_rels\`;`)
  await db.run(sql`DROP TABLE \`_faq_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_faq_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_faq_v_version_attention\`;`)
  await db.run(sql`DROP TABLE \`_faq_v\`;`)
  await db.run(sql`DROP TABLE \`_faq_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_faq_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_faq_v_rels\`;`)
  await db.run(sql`DROP TABLE \`rights_and_duties_sources\`;`)
  await db.run(sql`DROP TABLE \`rights_and_duties_audiences\`;`)
  await db.run(sql`DROP TABLE \`rights_and_duties_attention\`;`)
  await db.run(sql`DROP TABLE \`rights_and_duties\`;`)
  await db.run(sql`DROP TABLE \`rights_and_duties_locales\`;`)
  await db.run(sql`DROP TABLE \`rights_and_duties_texts\`;`)
  await db.run(sql`DROP TABLE \`rights_and_duties_rels\`;`)
  await db.run(sql`DROP TABLE \`_rights_and_duties_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_rights_and_duties_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_rights_and_duties_v_version_attention\`;`)
  await db.run(sql`DROP TABLE \`_rights_and_duties_v\`;`)
  await db.run(sql`DROP TABLE \`_rights_and_duties_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_rights_and_duties_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_rights_and_duties_v_rels\`;`)
  await db.run(sql`DROP TABLE \`glossary_sources\`;`)
  await db.run(sql`DROP TABLE \`glossary_audiences\`;`)
  await db.run(sql`DROP TABLE \`glossary_attention\`;`)
  await db.run(sql`DROP TABLE \`glossary\`;`)
  await db.run(sql`DROP TABLE \`glossary_locales\`;`)
  await db.run(sql`DROP TABLE \`glossary_texts\`;`)
  await db.run(sql`DROP TABLE \`glossary_rels\`;`)
  await db.run(sql`DROP TABLE \`_glossary_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_glossary_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_glossary_v_version_attention\`;`)
  await db.run(sql`DROP TABLE \`_glossary_v\`;`)
  await db.run(sql`DROP TABLE \`_glossary_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_glossary_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_glossary_v_rels\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`topics_locales\`;`)
  await db.run(sql`DROP TABLE \`regional_routes_steps\`;`)
  await db.run(sql`DROP TABLE \`regional_routes_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`regional_routes_sources\`;`)
  await db.run(sql`DROP TABLE \`regional_routes_audiences\`;`)
  await db.run(sql`DROP TABLE \`regional_routes_attention\`;`)
  await db.run(sql`DROP TABLE \`regional_routes\`;`)
  await db.run(sql`DROP TABLE \`regional_routes_locales\`;`)
  await db.run(sql`DROP TABLE \`regional_routes_texts\`;`)
  await db.run(sql`DROP TABLE \`regional_routes_rels\`;`)
  await db.run(sql`DROP TABLE \`_regional_routes_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_regional_routes_v_version_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_regional_routes_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_regional_routes_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_regional_routes_v_version_attention\`;`)
  await db.run(sql`DROP TABLE \`_regional_routes_v\`;`)
  await db.run(sql`DROP TABLE \`_regional_routes_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_regional_routes_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_regional_routes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`schools_types\`;`)
  await db.run(sql`DROP TABLE \`schools_kinds\`;`)
  await db.run(sql`DROP TABLE \`schools_basis\`;`)
  await db.run(sql`DROP TABLE \`schools_basis_locales\`;`)
  await db.run(sql`DROP TABLE \`schools_extra\`;`)
  await db.run(sql`DROP TABLE \`schools_extra_locales\`;`)
  await db.run(sql`DROP TABLE \`schools_experts\`;`)
  await db.run(sql`DROP TABLE \`schools_experts_locales\`;`)
  await db.run(sql`DROP TABLE \`schools_physical\`;`)
  await db.run(sql`DROP TABLE \`schools_physical_locales\`;`)
  await db.run(sql`DROP TABLE \`schools_groups\`;`)
  await db.run(sql`DROP TABLE \`schools_groups_locales\`;`)
  await db.run(sql`DROP TABLE \`schools_partners\`;`)
  await db.run(sql`DROP TABLE \`schools_partners_locales\`;`)
  await db.run(sql`DROP TABLE \`schools_sources\`;`)
  await db.run(sql`DROP TABLE \`schools_audiences\`;`)
  await db.run(sql`DROP TABLE \`schools_attention\`;`)
  await db.run(sql`DROP TABLE \`schools\`;`)
  await db.run(sql`DROP TABLE \`schools_locales\`;`)
  await db.run(sql`DROP TABLE \`schools_texts\`;`)
  await db.run(sql`DROP TABLE \`schools_rels\`;`)
  await db.run(sql`DROP TABLE \`_schools_v_version_types\`;`)
  await db.run(sql`DROP TABLE \`_schools_v_version_kinds\`;`)
  await db.run(sql`DROP TABLE \`_schools_v_version_basis\`;`)
  await db.run(sql`DROP TABLE \`_schools_v_version_basis_locales\`;`)
  await db.run(sql`DROP TABLE \`_schools_v_version_extra\`;`)
  await db.run(sql`DROP TABLE \`_schools_v_version_extra_locales\`;`)
  await db.run(sql`DROP TABLE \`_schools_v_version_experts\`;`)
  await db.run(sql`DROP TABLE \`_schools_v_version_experts_locales\`;`)
  await db.run(sql`DROP TABLE \`_schools_v_version_physical\`;`)
  await db.run(sql`DROP TABLE \`_schools_v_version_physical_locales\`;`)
  await db.run(sql`DROP TABLE \`_schools_v_version_groups\`;`)
  await db.run(sql`DROP TABLE \`_schools_v_version_groups_locales\`;`)
  await db.run(sql`DROP TABLE \`_schools_v_version_partners\`;`)
  await db.run(sql`DROP TABLE \`_schools_v_version_partners_locales\`;`)
  await db.run(sql`DROP TABLE \`_schools_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_schools_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_schools_v_version_attention\`;`)
  await db.run(sql`DROP TABLE \`_schools_v\`;`)
  await db.run(sql`DROP TABLE \`_schools_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_schools_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_schools_v_rels\`;`)
  await db.run(sql`DROP TABLE \`contacts_opening_hours_days\`;`)
  await db.run(sql`DROP TABLE \`contacts_opening_hours\`;`)
  await db.run(sql`DROP TABLE \`contacts_sources\`;`)
  await db.run(sql`DROP TABLE \`contacts_audiences\`;`)
  await db.run(sql`DROP TABLE \`contacts_attention\`;`)
  await db.run(sql`DROP TABLE \`contacts\`;`)
  await db.run(sql`DROP TABLE \`contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`contacts_texts\`;`)
  await db.run(sql`DROP TABLE \`contacts_rels\`;`)
  await db.run(sql`DROP TABLE \`_contacts_v_version_opening_hours_days\`;`)
  await db.run(sql`DROP TABLE \`_contacts_v_version_opening_hours\`;`)
  await db.run(sql`DROP TABLE \`_contacts_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_contacts_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_contacts_v_version_attention\`;`)
  await db.run(sql`DROP TABLE \`_contacts_v\`;`)
  await db.run(sql`DROP TABLE \`_contacts_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_contacts_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_contacts_v_rels\`;`)
  await db.run(sql`DROP TABLE \`organisations_sources\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations_locales\`;`)
  await db.run(sql`DROP TABLE \`organisations_texts\`;`)
  await db.run(sql`DROP TABLE \`pages_sources\`;`)
  await db.run(sql`DROP TABLE \`pages_audiences\`;`)
  await db.run(sql`DROP TABLE \`pages_attention\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_texts\`;`)
  await db.run(sql`DROP TABLE \`pages_rels\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_attention\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`seed_records\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`steunpunt_opening_hours_days\`;`)
  await db.run(sql`DROP TABLE \`steunpunt_opening_hours\`;`)
  await db.run(sql`DROP TABLE \`steunpunt_closed_dates\`;`)
  await db.run(sql`DROP TABLE \`steunpunt_closed_dates_locales\`;`)
  await db.run(sql`DROP TABLE \`steunpunt_sources\`;`)
  await db.run(sql`DROP TABLE \`steunpunt\`;`)
  await db.run(sql`DROP TABLE \`steunpunt_locales\`;`)
  await db.run(sql`DROP TABLE \`navigation\`;`)
  await db.run(sql`DROP TABLE \`navigation_rels\`;`)
}
