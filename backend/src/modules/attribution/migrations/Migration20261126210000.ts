import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Sums of the ledger, so that a page of income reads no entries. An entry is either counted in them or marked as
 * unfolded, and changes from one to the other in one transaction: sums and marked entries together are always the
 * whole book, whatever order the writers commit in.
 */
export class Migration20261126210000 extends Migration {
  override async up(): Promise<void> {
    // Nobody is '' here: rows of nobody have to be found by equality too.
    this.addSql(`
      create table ledger_summary (
        dimension text not null check (dimension in ('recipient', 'destination', 'craft')),
        center_id text not null,
        account text not null,
        month date not null check (extract(day from month) = 1),
        workshop_id text not null,
        kind text not null,
        currency_code text not null,
        value text not null,
        amount_minor numeric not null check (amount_minor = trunc(amount_minor)),
        entries bigint not null,
        primary key (dimension, center_id, account, month, workshop_id, kind, currency_code, value)
      )`);
    // The zone that a center's entries were counted by; months would fall apart if it changed half-way.
    this.addSql(`
      create table ledger_clock (
        center_id text primary key,
        time_zone text not null
      )`);
    this.addSql("create table ledger_unfolded (seq bigint primary key)");
    this.addSql(`
      create function mark_as_unfolded() returns trigger language plpgsql as $$
      begin
        insert into ledger_unfolded (seq) select seq from added;
        return null;
      end $$`);
    this.addSql(`
      create trigger ledger_entry_unfolded after insert on ledger_entry
        referencing new table as added for each statement execute function mark_as_unfolded()`);
    this.addSql("insert into ledger_unfolded (seq) select seq from ledger_entry");
    // Lists of entries are read by the time they happened, of one center or of all.
    this.addSql(`create index "IDX_ledger_entry_occurred_at_seq" on ledger_entry (occurred_at, seq)`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_ledger_entry_occurred_at_seq"`);
    this.addSql("drop function if exists mark_as_unfolded() cascade");
    this.addSql("drop table if exists ledger_summary, ledger_clock, ledger_unfolded");
  }
}
