import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Entries of centers that have no amount in their center's currency yet. The database marks an entry when it is
 * written and takes the mark away when the amount is, so that whoever looks for work finds only work.
 */
export class Migration20261126211000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table ledger_unreported (
        seq bigint primary key,
        center_id text not null,
        currency_code text not null,
        day date not null,
        is_reversal boolean not null
      )`);
    this.addSql(
      "create index ledger_unreported_by_rate on ledger_unreported (is_reversal, currency_code, day, center_id)",
    );
    this.addSql(`
      create function mark_as_unreported() returns trigger language plpgsql as $$
      begin
        insert into ledger_unreported (seq, center_id, currency_code, day, is_reversal)
        select e.seq, e.center_id, e.currency_code, (e.occurred_at at time zone 'utc')::date,
               (select t.kind = 'reversal' from ledger_transaction t where t.id = e.transaction_id)
          from added e
         where e.center_id is not null and e.account in ('workshop', 'center_shipping', 'fund');
        return null;
      end $$`);
    this.addSql(`
      create trigger ledger_entry_unreported after insert on ledger_entry
        referencing new table as added for each statement execute function mark_as_unreported()`);
    this.addSql(`
      create function mark_as_reported() returns trigger language plpgsql as $$
      begin
        delete from ledger_unreported u using added r, ledger_entry e where e.id = r.entry_id and u.seq = e.seq;
        return null;
      end $$`);
    this.addSql(`
      create trigger ledger_reporting_done after insert on ledger_reporting
        referencing new table as added for each statement execute function mark_as_reported()`);
    this.addSql(`
      insert into ledger_unreported (seq, center_id, currency_code, day, is_reversal)
      select e.seq, e.center_id, e.currency_code, (e.occurred_at at time zone 'utc')::date, t.kind = 'reversal'
        from ledger_entry e join ledger_transaction t on t.id = e.transaction_id
       where e.center_id is not null and e.account in ('workshop', 'center_shipping', 'fund')
         and not exists (select 1 from ledger_reporting r where r.entry_id = e.id)`);
  }

  override async down(): Promise<void> {
    this.addSql("drop function if exists mark_as_unreported() cascade");
    this.addSql("drop function if exists mark_as_reported() cascade");
    this.addSql("drop table if exists ledger_unreported");
  }
}
