import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Photos that workshops send, and the pieces that show them. */
export class Migration20261127180000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table photo (
        id text primary key,
        workshop_id text not null,
        name text not null default '',
        state text not null check (state in ('receiving', 'ready', 'refused', 'used')),
        code text,
        length integer not null check (length > 0),
        bytes integer,
        width integer,
        height integer,
        placeholder text,
        large_key text,
        small_key text,
        public_url text,
        public_key text,
        sent_by text not null,
        reviewed_by text,
        reviewed_at timestamptz,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz,
        check ((state = 'refused') = (code is not null)),
        check (state not in ('ready', 'used') or
          (bytes is not null and width is not null and height is not null and placeholder is not null
            and large_key is not null and small_key is not null))
      )`);
    this.addSql(`create index "IDX_photo_workshop_state" on photo (workshop_id, state)`);
    this.addSql(`create index "IDX_photo_workshop_name" on photo (workshop_id, name)`);
    this.addSql(`create index "IDX_photo_receiving" on photo (created_at) where state = 'receiving'`);
    this.addSql(`create index "IDX_photo_public_url" on photo (public_url) where public_url is not null`);
    this.addSql(`
      create table photo_use (
        id text primary key,
        photo_id text not null references photo (id),
        product_id text not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      )`);
    this.addSql(`create unique index "IDX_photo_use_once" on photo_use (photo_id, product_id)`);
    this.addSql(`create index "IDX_photo_use_product" on photo_use (product_id)`);
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists photo_use");
    this.addSql("drop table if exists photo");
  }
}
