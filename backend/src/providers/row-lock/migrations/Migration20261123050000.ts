import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123050000 extends Migration {
  override async up(): Promise<void> {
    // Locks are worth nothing after a crash of the database: unlogged spares every checkout its log writes.
    this.addSql(
      'create unlogged table if not exists "row_lock" ("id" text not null, "owner_id" text null, "expires_at" timestamptz not null, constraint "row_lock_pkey" primary key ("id"));',
    );
  }

  override async down(): Promise<void> {
    this.addSql('drop table if exists "row_lock";');
  }
}
