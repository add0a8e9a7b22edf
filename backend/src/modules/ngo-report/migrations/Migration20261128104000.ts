import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const TIMES = `
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz`;
const LOCALES = "('en', 'es', 'vi', 'lt')";
const FORMATS = "('csv', 'xlsx', 'pdf')";

/** Reports that organisations keep, and the files that are made of them. */
export class Migration20261128104000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table ngo_saved_report (
        id text primary key,
        organisation_id text not null,
        name text not null,
        locale text not null check (locale in ${LOCALES}),
        definition jsonb not null,
        format text not null check (format in ${FORMATS}),
        mails_since text check (mails_since ~ '^\\d{4}-\\d{2}-\\d{2}$'),
        recipients jsonb not null,
        changed_by text not null,
        ${TIMES}
      )`);
    this.addSql(
      `create index "IDX_ngo_saved_report_organisation" on ngo_saved_report (organisation_id) where deleted_at is null`,
    );
    this.addSql(
      `create index "IDX_ngo_saved_report_mails" on ngo_saved_report (mails_since) where mails_since is not null`,
    );
    this.addSql(`
      create table ngo_export (
        id text primary key,
        organisation_id text not null,
        report_id text,
        made_in text check (made_in ~ '^\\d{4}-\\d{2}$'),
        name text not null,
        definition jsonb not null,
        centers jsonb not null,
        format text not null check (format in ${FORMATS}),
        locale text not null check (locale in ${LOCALES}),
        state text not null check (state in ('queued', 'running', 'done', 'failed', 'empty_handed')),
        reason text check (reason in ('grant_ended', 'seat_ended', 'too_many_rows', 'fault')),
        rows_done integer not null default 0,
        rows_all integer,
        attempts integer not null default 0,
        file_key text,
        bytes integer,
        sha256 text,
        position text,
        asked_by text,
        started_at timestamptz,
        finished_at timestamptz,
        expires_at timestamptz,
        ${TIMES},
        check (state <> 'done' or (sha256 is not null and expires_at is not null)),
        check ((state in ('failed', 'empty_handed')) = (reason is not null))
      )`);
    this.addSql(
      `create index "IDX_ngo_export_organisation" on ngo_export (organisation_id, created_at desc)`,
    );
    this.addSql(
      `create index "IDX_ngo_export_waiting" on ngo_export (state) where state in ('queued', 'running')`,
    );
    this.addSql(`create index "IDX_ngo_export_sha256" on ngo_export (sha256)`);
    this.addSql(
      `create unique index "IDX_ngo_export_monthly" on ngo_export (report_id, made_in) where made_in is not null`,
    );
  }

  override async down(): Promise<void> {
    for (const table of ["ngo_export", "ngo_saved_report"]) this.addSql(`drop table if exists ${table}`);
  }
}
