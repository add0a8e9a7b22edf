import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const TIMES = `
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz`;

/** Codes that open the portal: to come in for the first time, and to choose a new password. */
export class Migration20261127123200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table invitation (
        id text primary key,
        name text not null,
        login text not null check (login = lower(login)),
        email text,
        locale text not null check (locale in ('en', 'es', 'vi', 'lt')),
        role text not null check (role in ('owner', 'lister', 'sender', 'viewer')),
        center_id text not null,
        workshop_id text,
        invited_by text not null,
        mail_hash text,
        slip_hash text,
        expires_at timestamptz not null,
        accepted_at timestamptz,
        withdrawn_at timestamptz,
        ${TIMES}
      )`);
    this.addSql(`create index "IDX_invitation_center" on invitation (center_id)`);
    this.addSql(
      `create unique index "IDX_invitation_mail_hash" on invitation (mail_hash) where mail_hash is not null`,
    );
    this.addSql(
      `create unique index "IDX_invitation_slip_hash" on invitation (slip_hash) where slip_hash is not null`,
    );
    this.addSql(`
      create table password_reset (
        id text primary key,
        manager_id text not null references manager (id),
        code_hash text not null,
        way text not null check (way in ('mail', 'slip')),
        expires_at timestamptz not null,
        used_at timestamptz,
        ${TIMES}
      )`);
    this.addSql(`create unique index "IDX_password_reset_code_unique" on password_reset (code_hash)`);
    this.addSql(`create index "IDX_password_reset_manager" on password_reset (manager_id)`);
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists password_reset");
    this.addSql("drop table if exists invitation");
  }
}
