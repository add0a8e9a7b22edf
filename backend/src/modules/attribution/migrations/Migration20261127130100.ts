import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Whose VAT a line holds, where it isn't that of its center's country: it was collected for the destination. */
export class Migration20261127130100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "attribution_line" add column if not exists "tax_country" text null`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "attribution_line" drop column if exists "tax_country"`);
  }
}
