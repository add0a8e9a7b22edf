import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Work of the batches of which nothing is left: it may say why a piece can be sent somewhere no longer. */
export class Migration20261127084100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table catalogue_entry add column used_up_work jsonb not null default '[]'`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table catalogue_entry drop column used_up_work`);
  }
}
