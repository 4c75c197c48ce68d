import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`requests\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reference\` text NOT NULL,
  	\`status\` text NOT NULL,
  	\`asker\` text NOT NULL,
  	\`level\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`sector\` text NOT NULL,
  	\`topic\` text,
  	\`organisation_id\` text(36),
  	\`outcome\` text,
  	\`theme\` text,
  	\`phase\` text,
  	\`action\` text,
  	\`desk\` text NOT NULL,
  	\`assignee_id\` text(36),
  	\`unread\` integer DEFAULT false,
  	\`revision\` numeric DEFAULT 0 NOT NULL,
  	\`received_at\` text NOT NULL,
  	\`reply_due\` text,
  	\`replied_at\` text,
  	\`sender_last_at\` text NOT NULL,
  	\`waiting_until\` text,
  	\`closed_at\` text,
  	\`destroy_after\` text NOT NULL,
  	\`notice_due\` integer DEFAULT false,
  	\`notice_tries\` numeric DEFAULT 0,
  	\`notice_next_at\` text,
  	\`notice_problem\` text,
  	\`sealed\` text,
  	\`lookup\` text,
  	\`sender_recipient\` text,
  	\`team_recipient\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`requests_reference_idx\` ON \`requests\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`requests_status_idx\` ON \`requests\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`requests_organisation_idx\` ON \`requests\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`requests_desk_idx\` ON \`requests\` (\`desk\`);`)
  await db.run(sql`CREATE INDEX \`requests_assignee_idx\` ON \`requests\` (\`assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`requests_received_at_idx\` ON \`requests\` (\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`requests_destroy_after_idx\` ON \`requests\` (\`destroy_after\`);`)
  await db.run(sql`CREATE INDEX \`requests_notice_due_idx\` ON \`requests\` (\`notice_due\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`requests_lookup_idx\` ON \`requests\` (\`lookup\`);`)
  await db.run(sql`CREATE TABLE \`request_messages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`request_id\` text(36) NOT NULL,
  	\`kind\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`author_id\` text(36),
  	\`sealed\` text NOT NULL,
  	\`once\` text,
  	FOREIGN KEY (\`request_id\`) REFERENCES \`requests\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`request_messages_request_idx\` ON \`request_messages\` (\`request_id\`);`)
  await db.run(sql`CREATE INDEX \`request_messages_at_idx\` ON \`request_messages\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`request_messages_author_idx\` ON \`request_messages\` (\`author_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`request_messages_once_idx\` ON \`request_messages\` (\`once\`);`)
  await db.run(sql`CREATE TABLE \`keyring\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`version\` numeric NOT NULL,
  	\`content\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`keyring_name_idx\` ON \`keyring\` (\`name\`);`)
  await db.run(sql`CREATE TABLE \`audit_log\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`actor\` text NOT NULL,
  	\`account\` text,
  	\`account_name\` text,
  	\`request\` text,
  	\`reason\` text,
  	\`detail\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_log_at_idx\` ON \`audit_log\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_action_idx\` ON \`audit_log\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_request_idx\` ON \`audit_log\` (\`request\`);`)
  await db.run(sql`CREATE TABLE \`destruction_reports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`count\` numeric NOT NULL,
  	\`references\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE TABLE \`users_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_rels_order_idx\` ON \`users_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_parent_idx\` ON \`users_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_path_idx\` ON \`users_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_organisations_id_idx\` ON \`users_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`second_factors\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`account\` text NOT NULL,
  	\`secret\` text,
  	\`since\` text,
  	\`pending\` text,
  	\`last_step\` numeric DEFAULT 0 NOT NULL,
  	\`recovery_codes\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`second_factors_account_idx\` ON \`second_factors\` (\`account\`);`)
  await db.run(sql`CREATE TABLE \`request_settings_rules_sectors\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`request_settings_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`request_settings_rules_sectors_order_idx\` ON \`request_settings_rules_sectors\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`request_settings_rules_sectors_parent_idx\` ON \`request_settings_rules_sectors\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`request_settings_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`to\` text DEFAULT 'central' NOT NULL,
  	\`organisation_id\` text(36),
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`request_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`request_settings_rules_order_idx\` ON \`request_settings_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`request_settings_rules_parent_id_idx\` ON \`request_settings_rules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`request_settings_rules_organisation_idx\` ON \`request_settings_rules\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`request_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`retention_answered\` numeric DEFAULT 90 NOT NULL,
  	\`retention_advised\` numeric DEFAULT 90 NOT NULL,
  	\`retention_supported\` numeric DEFAULT 90 NOT NULL,
  	\`retention_referred\` numeric DEFAULT 90 NOT NULL,
  	\`retention_out_of_scope\` numeric DEFAULT 90 NOT NULL,
  	\`retention_no_contact\` numeric DEFAULT 90 NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`request_settings_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`request_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`request_settings_texts_order_parent\` ON \`request_settings_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`request_settings_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`request_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`request_settings_rels_order_idx\` ON \`request_settings_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`request_settings_rels_parent_idx\` ON \`request_settings_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`request_settings_rels_path_idx\` ON \`request_settings_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`request_settings_rels_topics_id_idx\` ON \`request_settings_rels\` (\`topics_id\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`central_point\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`mediator\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`steunpunt\` ADD \`school_holidays\` text DEFAULT 'none' NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`requests\`;`)
  await db.run(sql`DROP TABLE \`request_messages\`;`)
  await db.run(sql`DROP TABLE \`keyring\`;`)
  await db.run(sql`DROP TABLE \`audit_log\`;`)
  await db.run(sql`DROP TABLE \`destruction_reports\`;`)
  await db.run(sql`DROP TABLE \`users_rels\`;`)
  await db.run(sql`DROP TABLE \`second_factors\`;`)
  await db.run(sql`DROP TABLE \`request_settings_rules_sectors\`;`)
  await db.run(sql`DROP TABLE \`request_settings_rules\`;`)
  await db.run(sql`DROP TABLE \`request_settings\`;`)
  await db.run(sql`DROP TABLE \`request_settings_texts\`;`)
  await db.run(sql`DROP TABLE \`request_settings_rels\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`central_point\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`mediator\`;`)
  await db.run(sql`ALTER TABLE \`steunpunt\` DROP COLUMN \`school_holidays\`;`)
}
