import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What a picture says of itself stays with the photo that it is taken for, and photos that are announced are counted by the day. */
export class Migration20261127210000 extends Migration {
  override async up(): Promise<void> {
    this.addSql("alter table photo add column illustration boolean not null default false");
    this.addSql("alter table photo add column view text not null default 'detail'");
    this.addSql(`
      create table photo_day (
        workshop_id text not null,
        day date not null,
        announced integer not null check (announced > 0),
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        primary key (workshop_id, day)
      )`);
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists photo_day");
    this.addSql("alter table photo drop column illustration");
    this.addSql("alter table photo drop column view");
  }
}
