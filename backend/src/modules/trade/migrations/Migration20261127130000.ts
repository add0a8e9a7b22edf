import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** From which day on the Union's import VAT is collected at sale, under which number: set by operators, never rewritten. */
export class Migration20261127130000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table import_scheme (
        id bigint generated always as identity primary key,
        number text null check (number ~ '^IM[0-9]{10}$'),
        from_day date not null,
        set_by text not null,
        set_at timestamptz not null default now()
      )`);
    this.addSql(`
      create trigger import_scheme_append_only before update or delete on import_scheme
        for each row execute function refuse_rewriting_prices()`);
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists import_scheme");
  }
}
