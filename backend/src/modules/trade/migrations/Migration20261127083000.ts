import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What posts charge, table after table, and where they carry nothing for now. */
export class Migration20261127083000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table post_tariff (
        id bigint generated always as identity primary key,
        service text not null,
        origin text not null,
        content jsonb not null,
        loaded_by text not null,
        loaded_at timestamptz not null default now()
      )`);
    this.addSql("create index on post_tariff (service, id desc)");
    this.addSql(`
      create trigger post_tariff_append_only before update or delete on post_tariff
        for each row execute function refuse_rewriting_prices()`);
    this.addSql(`
      create table post_suspension (
        id text primary key,
        service text not null,
        country text not null,
        from_day date not null,
        to_day date null check (to_day > from_day),
        reason text not null,
        set_by text not null,
        set_at timestamptz not null default now(),
        ended_by text null
      )`);
    this.addSql("create index on post_suspension (service, country)");
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists post_tariff, post_suspension");
  }
}
