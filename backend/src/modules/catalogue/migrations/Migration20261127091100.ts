import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What a piece lacks to be offered abroad. Rows get theirs when they are projected next. */
export class Migration20261127091100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "catalogue_entry" add column if not exists "missing_facts" text[] not null default '{}';`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "catalogue_entry" drop column if exists "missing_facts";`);
  }
}
