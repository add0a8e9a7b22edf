import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Versions of the import rules that were called off before their day: a row beside the version, which itself is never changed. */
export class Migration20261127131000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table rule_dataset_cancellation (
        dataset_id text primary key references rule_dataset (id),
        reason text not null check (reason <> ''),
        cancelled_by text not null,
        cancelled_at timestamptz not null default now()
      )`);
    this.addSql(`
      create trigger rule_dataset_cancellation_append_only before update or delete on rule_dataset_cancellation
        for each row execute function refuse_rewriting_trade()`);
    this.addSql(`
      create trigger rule_dataset_cancellation_no_truncate before truncate on rule_dataset_cancellation
        for each statement execute function refuse_rewriting_trade()`);
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists rule_dataset_cancellation");
  }
}
