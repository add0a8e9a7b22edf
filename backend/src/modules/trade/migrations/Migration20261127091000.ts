import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What was found out about a species that CITES may protect. */
export class Migration20261127091000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "trade_facts" add column if not exists "cites_note" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "trade_facts" drop column if exists "cites_note";`);
  }
}
