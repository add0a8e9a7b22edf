import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const TIMES = `
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz`;

/** Listings, every content that was saved of them, and every step that was taken with them. */
export class Migration20261127140000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table listing (
        id text primary key check (id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
        workshop_id text not null,
        revision integer not null check (revision > 0),
        state text not null check (state in ('draft', 'submitted', 'sent_back', 'published', 'withdrawn')),
        content jsonb not null,
        live jsonb,
        reasons jsonb not null default '[]',
        paused boolean not null default false,
        product_id text,
        handle text,
        device text not null default '',
        saved_by text not null,
        submitted_at timestamptz,
        submitted_by text,
        constraint listing_live_has_a_product check (live is null or product_id is not null),
        constraint listing_published_is_live check (state <> 'published' or live is not null),
        constraint listing_paused_is_live check (not paused or live is not null),
        ${TIMES}
      )`);
    this.addSql(`create index "IDX_listing_workshop" on listing (workshop_id, updated_at)`);
    this.addSql(`create index "IDX_listing_state" on listing (state, submitted_at)`);
    this.addSql(
      `create unique index "IDX_listing_product_unique" on listing (product_id) where product_id is not null`,
    );
    this.addSql(`
      create table listing_revision (
        id text primary key,
        listing_id text not null references listing (id),
        revision integer not null check (revision > 0),
        content jsonb not null,
        device text not null default '',
        saved_by text not null,
        ${TIMES}
      )`);
    this.addSql(`create unique index "IDX_listing_revision_once" on listing_revision (listing_id, revision)`);
    this.addSql(`
      create table listing_event (
        id text primary key,
        seq bigint generated always as identity,
        listing_id text not null references listing (id),
        step text not null check (step in ('submitted', 'taken_back', 'approved', 'undone', 'sent_back',
                                           'withdrawn', 'paused', 'resumed', 'deleted')),
        revision integer not null,
        request_id text,
        taken_by text not null,
        reasons jsonb not null default '[]',
        occurred_at timestamptz not null,
        ${TIMES}
      )`);
    this.addSql(`create index "IDX_listing_event_listing" on listing_event (listing_id, occurred_at)`);
    this.addSql(`
      create unique index "IDX_listing_event_request" on listing_event (listing_id, request_id)
       where request_id is not null`);
    this.keepWhatWasSaved();
  }

  private keepWhatWasSaved(): void {
    this.addSql(`
      create function refuse_rewriting_listings() returns trigger language plpgsql as $$
      begin
        raise exception 'What was saved of a listing, and what was done with it, stays.'
          using errcode = 'restrict_violation';
      end $$`);
    for (const table of ["listing_revision", "listing_event"]) {
      this.addSql(`
        create trigger ${table}_append_only before update or delete on ${table}
          for each row execute function refuse_rewriting_listings()`);
      this.addSql(`
        create trigger ${table}_no_truncate before truncate on ${table}
          for each statement execute function refuse_rewriting_listings()`);
    }
  }

  override async down(): Promise<void> {
    for (const table of ["listing_event", "listing_revision", "listing"])
      this.addSql(`drop table if exists ${table}`);
    this.addSql("drop function if exists refuse_rewriting_listings()");
  }
}
