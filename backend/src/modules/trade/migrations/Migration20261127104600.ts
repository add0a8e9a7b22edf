import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What the shopper said the pieces are for is frozen with the verdict that turned on it. */
export class Migration20261127104600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table sale_verdict add column purpose text not null default 'personal' check (purpose in ('personal', 'resale'))`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table sale_verdict drop column purpose`);
  }
}
