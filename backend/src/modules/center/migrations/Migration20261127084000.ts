import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** A batch of which nothing is left: its work counts no more for the pieces that are. Said once, by a person. */
export class Migration20261127084000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      alter table batch add column used_up_at timestamptz, add column used_up_by text,
        add constraint batch_used_up check ((used_up_at is null) = (used_up_by is null))`);
  }

  override async down(): Promise<void> {
    this.addSql(`
      alter table batch drop constraint batch_used_up, drop column used_up_at, drop column used_up_by`);
  }
}
