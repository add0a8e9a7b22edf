import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const TIMES = `
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz`;
/** `YYYY-MM-DD`, which sorts as it reads. */
const DAY = String.raw`^\d{4}-\d{2}-\d{2}$`;
const ROLES = "('lead', 'officer', 'auditor')";

/** Organisations, who works there, and which centers each may see. */
export class Migration20261128090100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table ngo_organisation (
        id text primary key,
        name text not null,
        country text not null check (country ~ '^[a-z]{2}$'),
        reporting_currency text not null check (reporting_currency ~ '^[A-Z]{3}$'),
        locale text not null check (locale in ('en', 'es', 'vi', 'lt')),
        ${TIMES}
      )`);
    this.addSql(`
      create table ngo_seat (
        id text primary key,
        account_id text not null,
        organisation_id text not null references ngo_organisation (id),
        role text not null check (role in ${ROLES}),
        expires_on text check (expires_on ~ '${DAY}'),
        ended_at timestamptz,
        ${TIMES},
        check (role <> 'auditor' or expires_on is not null)
      )`);
    this.addSql(`create index "IDX_ngo_seat_account" on ngo_seat (account_id)`);
    this.addSql(`create index "IDX_ngo_seat_organisation" on ngo_seat (organisation_id)`);
    this.addSql(
      `create unique index "IDX_ngo_seat_current" on ngo_seat (account_id, organisation_id) where ended_at is null`,
    );
    this.addSql(`
      create table ngo_grant (
        id text primary key,
        organisation_id text not null references ngo_organisation (id),
        center_id text not null,
        scope text not null check (scope in ('totals', 'detail')),
        starts_on text not null check (starts_on ~ '${DAY}'),
        ends_on text check (ends_on ~ '${DAY}' and ends_on >= starts_on),
        ended_at timestamptz,
        granted_by text not null,
        ${TIMES}
      )`);
    this.addSql(`create index "IDX_ngo_grant_organisation" on ngo_grant (organisation_id)`);
    this.addSql(`create index "IDX_ngo_grant_center" on ngo_grant (center_id)`);
    this.addSql(`
      create table ngo_invitation (
        id text primary key,
        organisation_id text not null references ngo_organisation (id),
        name text not null,
        email text not null check (email = lower(email)),
        locale text not null check (locale in ('en', 'es', 'vi', 'lt')),
        role text not null check (role in ${ROLES}),
        seat_expires_on text check (seat_expires_on ~ '${DAY}'),
        invited_by text not null,
        code_hash text,
        expires_at timestamptz not null,
        accepted_at timestamptz,
        withdrawn_at timestamptz,
        ${TIMES},
        check (role <> 'auditor' or seat_expires_on is not null)
      )`);
    this.addSql(`create index "IDX_ngo_invitation_organisation" on ngo_invitation (organisation_id)`);
    this.addSql(
      `create unique index "IDX_ngo_invitation_code_hash" on ngo_invitation (code_hash) where code_hash is not null`,
    );
  }

  override async down(): Promise<void> {
    for (const table of ["ngo_invitation", "ngo_grant", "ngo_seat", "ngo_organisation"])
      this.addSql(`drop table if exists ${table}`);
  }
}
