import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const FIRST_KEY = "dimension, center_id, account, month, workshop_id, kind, currency_code, value";

/**
 * Sums tell apart what went abroad from what stayed in the center's country, and count pieces beside money. What was summed
 * before knows neither: the whole book is marked again, and folded as if it were new.
 */
export class Migration20261127220000 extends Migration {
  override async up(): Promise<void> {
    this.addSql("delete from ledger_summary");
    this.addSql("delete from ledger_clock");
    this.addSql(`alter table ledger_clock add column country text not null default ''`);
    this.addSql(`
      alter table ledger_summary
        add column sent text not null default '' check (sent in ('home', 'abroad', '')),
        add column pieces numeric not null default 0,
        drop constraint ledger_summary_pkey,
        add primary key (dimension, center_id, account, month, workshop_id, kind, currency_code, sent, value)`);
    this.addSql(
      "insert into ledger_unfolded (seq) select seq from ledger_entry order by seq on conflict do nothing",
    );
  }

  override async down(): Promise<void> {
    this.addSql("delete from ledger_summary");
    this.addSql("delete from ledger_clock");
    this.addSql("alter table ledger_clock drop column country");
    this.addSql(`
      alter table ledger_summary drop constraint ledger_summary_pkey, drop column sent, drop column pieces,
        add primary key (${FIRST_KEY})`);
    this.addSql(
      "insert into ledger_unfolded (seq) select seq from ledger_entry order by seq on conflict do nothing",
    );
  }
}
