import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126141500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "center" add column if not exists "picture" jsonb null, add column if not exists "map" jsonb null;`,
    );
    this.addSql(`alter table if exists "workshop" add column if not exists "picture" jsonb null;`);
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "center" drop column if exists "picture", drop column if exists "map";`,
    );
    this.addSql(`alter table if exists "workshop" drop column if exists "picture";`);
  }
}
