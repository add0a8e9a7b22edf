import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * How many parcels left, so that a page of years counts no million of them. A hand-over is either counted or marked as not
 * counted, as entries of the ledger are. Months are those of UTC, whatever clock a center goes by: a reader puts right the
 * hours between.
 */
export class Migration20261128011000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table parcel_sum (
        center_id text not null,
        month date not null check (extract(day from month) = 1),
        destination text not null,
        parcels bigint not null,
        primary key (center_id, month, destination)
      )`);
    this.addSql("create table parcel_uncounted (seq bigint primary key)");
    this.addSql(`create unique index "IDX_parcel_event_seq" on parcel_event (seq)`);
    this.addSql(`
      create function mark_as_uncounted() returns trigger language plpgsql as $$
      begin
        insert into parcel_uncounted (seq) select seq from added where step = 'hand_over';
        return null;
      end $$`);
    this.addSql(`
      create trigger parcel_event_uncounted after insert on parcel_event
        referencing new table as added for each statement execute function mark_as_uncounted()`);
    this.addSql("insert into parcel_uncounted (seq) select seq from parcel_event where step = 'hand_over'");
  }

  override async down(): Promise<void> {
    this.addSql("drop function if exists mark_as_uncounted() cascade");
    this.addSql(`drop index if exists "IDX_parcel_event_seq"`);
    this.addSql("drop table if exists parcel_sum, parcel_uncounted");
  }
}
