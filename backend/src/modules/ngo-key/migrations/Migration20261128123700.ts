import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Keys with which programs of organisations read. */
export class Migration20261128123700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table ngo_key (
        id text primary key,
        organisation_id text not null,
        name text not null,
        prefix text not null,
        token_hash text not null,
        scopes text[] not null check (scopes <@ array['figures', 'entries', 'statements'] and cardinality(scopes) > 0),
        expires_on text not null check (expires_on ~ '^\\d{4}-\\d{2}-\\d{2}$'),
        made_by text not null,
        last_used_at timestamptz,
        ended_at timestamptz,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      )`);
    this.addSql(`create unique index "IDX_ngo_key_token_hash" on ngo_key (token_hash)`);
    this.addSql(`create index "IDX_ngo_key_organisation" on ngo_key (organisation_id)`);
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists ngo_key");
  }
}
