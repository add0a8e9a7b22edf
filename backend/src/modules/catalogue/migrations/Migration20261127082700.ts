import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Lifted holds of a piece, beside the documents that its verdict is made of. */
export class Migration20261127082700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table catalogue_entry add column lifts jsonb not null default '[]'`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table catalogue_entry drop column lifts`);
  }
}
