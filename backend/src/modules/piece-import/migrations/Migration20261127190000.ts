import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Files and paper sheets of pieces that workshops hand in, row by row. */
export class Migration20261127190000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table piece_import (
        id text primary key,
        workshop_id text not null,
        source text not null check (source in ('file', 'sheet')),
        name text not null,
        locale text not null,
        state text not null check (state in ('checked', 'queued', 'running', 'done')),
        notices jsonb not null,
        started_by text,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      )`);
    this.addSql(`create index "IDX_piece_import_workshop" on piece_import (workshop_id, created_at)`);
    this.addSql(
      `create index "IDX_piece_import_waiting" on piece_import (state) where state in ('queued', 'running')`,
    );
    this.addSql(`
      create table piece_import_row (
        id text primary key,
        import_id text not null references piece_import (id),
        line integer not null check (line > 0),
        state text not null check (state in ('ready', 'wrong', 'same_row', 'imported_before', 'made')),
        title text not null,
        problems jsonb not null,
        content jsonb not null,
        fingerprint text not null,
        same_as integer,
        listing_id text,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      )`);
    this.addSql(`create unique index "IDX_piece_import_row_line" on piece_import_row (import_id, line)`);
    this.addSql(
      `create index "IDX_piece_import_row_fingerprint" on piece_import_row (fingerprint) where state = 'made'`,
    );
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists piece_import_row");
    this.addSql("drop table if exists piece_import");
  }
}
