import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const TIMES = `
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz`;

/** Who made each code, so that it ends with their right; logins that wait for a second factor, and the codes tried there. */
export class Migration20261127213341 extends Migration {
  override async up(): Promise<void> {
    this.addSql("alter table invitation add column mail_by text, add column slip_by text");
    this.addSql("update invitation set mail_by = invited_by, slip_by = invited_by");
    this.addSql("alter table password_reset add column issued_by text");
    // Who printed a slip stands in what was done, and not with the slip: those of before are printed anew.
    this.addSql("update password_reset set used_at = now() where way = 'slip' and used_at is null");
    this.addSql(`create index "IDX_act_subject" on act (subject_id, occurred_at)`);
    this.addSql(`
      create table login_challenge (
        id text primary key,
        manager_id text not null references manager (id),
        ${TIMES}
      )`);
    this.addSql(`create index "IDX_login_challenge_created" on login_challenge (created_at)`);
    this.addSql(`
      create table factor_try (
        id text primary key,
        manager_id text not null references manager (id),
        code_hash text not null,
        tried_at timestamptz not null,
        ${TIMES}
      )`);
    this.addSql(
      `create unique index "IDX_factor_try_manager_id_code_hash_unique" on factor_try (manager_id, code_hash)`,
    );
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists factor_try");
    this.addSql("drop table if exists login_challenge");
    this.addSql(`drop index if exists "IDX_act_subject"`);
    this.addSql("alter table password_reset drop column if exists issued_by");
    this.addSql("alter table invitation drop column if exists mail_by, drop column if exists slip_by");
  }
}
