import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Pictures of hands, which no piece may show, and public copies that go when no piece shows them any more. */
export class Migration20261127214800 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      alter table photo
        add column purpose text not null default 'piece' check (purpose in ('piece', 'hands')),
        add column stale_key text,
        add constraint photo_hands_private check (purpose = 'piece' or public_key is null)`);
    this.addSql(
      `create index "IDX_photo_copy" on photo (id) where public_key is not null or stale_key is not null`,
    );
    this.addSql(`create index "IDX_photo_hands" on photo (id) where purpose = 'hands'`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table photo drop column purpose, drop column stale_key`);
  }
}
