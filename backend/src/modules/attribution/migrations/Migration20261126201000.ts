import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What the checks of the books found, and since when. Rows go when a finding is gone: this is no part of the book. */
export class Migration20261126201000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table ledger_finding (
        check_id text not null,
        sentence text not null,
        since timestamptz not null default now(),
        primary key (check_id, sentence)
      )`);
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists ledger_finding");
  }
}
