import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Entries that stand in no statement yet, marked as they are written: a month is closed from the marks, and takes as long
 * as the month is full, however long the book has become.
 */
export class Migration20261126212000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table ledger_unstated (
        seq bigint primary key,
        center_id text not null,
        occurred_at timestamptz not null
      )`);
    this.addSql("create index on ledger_unstated (center_id, occurred_at)");
    this.addSql(`
      create function mark_as_unstated() returns trigger language plpgsql as $$
      begin
        insert into ledger_unstated (seq, center_id, occurred_at)
        select seq, center_id, occurred_at from added
         where center_id is not null and account in ('workshop', 'center_shipping', 'fund');
        return null;
      end $$`);
    this.addSql(`
      create trigger ledger_entry_unstated after insert on ledger_entry
        referencing new table as added for each statement execute function mark_as_unstated()`);
    this.addSql(`
      create function mark_as_stated() returns trigger language plpgsql as $$
      begin
        delete from ledger_unstated u using added l where u.seq = l.seq;
        return null;
      end $$`);
    this.addSql(`
      create trigger statement_line_stated after insert on statement_line
        referencing new table as added for each statement execute function mark_as_stated()`);
    this.addSql(`
      insert into ledger_unstated (seq, center_id, occurred_at)
      select e.seq, e.center_id, e.occurred_at from ledger_entry e
       where e.center_id is not null and e.account in ('workshop', 'center_shipping', 'fund')
         and not exists (select 1 from statement_line l where l.entry_id = e.id)`);
  }

  override async down(): Promise<void> {
    this.addSql("drop function if exists mark_as_unstated() cascade");
    this.addSql("drop function if exists mark_as_stated() cascade");
    this.addSql("drop table if exists ledger_unstated");
  }
}
