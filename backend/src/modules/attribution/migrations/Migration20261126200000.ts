import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * What an entry is in its center's currency, at the rate of its day: a report beside the book, written once. An entry
 * without a row is not converted, for want of a rate.
 */
export class Migration20261126200000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table ledger_reporting (
        entry_id text primary key references ledger_entry (id),
        currency_code text not null,
        amount_minor numeric not null check (amount_minor = trunc(amount_minor)),
        rate text not null check (rate ~ '^[0-9]+([.][0-9]+|)$'),
        rate_as_of timestamptz not null,
        rate_source text not null,
        recorded_at timestamptz not null default now()
      )`);
    this.addSql(`
      create trigger ledger_reporting_append_only before update or delete on ledger_reporting
        for each row execute function refuse_rewriting_the_book()`);
    this.addSql(`
      create trigger ledger_reporting_no_truncate before truncate on ledger_reporting
        for each statement execute function refuse_rewriting_the_book()`);
  }

  override async down(): Promise<void> {
    throw new Error("What was reported in a center's currency stays reported.");
  }
}
