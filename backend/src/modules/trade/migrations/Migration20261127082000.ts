import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What prices in other currencies were made of, and the rules that they are made by: written once each, never changed. */
export class Migration20261127082000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table price_record (
        id bigint generated always as identity primary key,
        variant_id text not null,
        currency_code text not null,
        amount_minor numeric not null check (amount_minor = trunc(amount_minor) and amount_minor >= 0),
        home_currency text not null,
        home_minor numeric not null check (home_minor = trunc(home_minor) and home_minor >= 0),
        rate text not null,
        rate_day date not null,
        rate_source text not null,
        margin_bp integer not null,
        step_minor numeric not null,
        written_at timestamptz not null default now()
      )`);
    this.addSql("create index on price_record (variant_id, currency_code, id desc)");
    this.addSql(`
      create table conversion_rule (
        id bigint generated always as identity primary key,
        currency_code text not null,
        margin_bp integer not null check (margin_bp between 0 and 5000),
        step_minor numeric not null check (step_minor = trunc(step_minor) and step_minor > 0),
        threshold_bp integer not null check (threshold_bp between 0 and 5000),
        set_by text not null,
        set_at timestamptz not null default now()
      )`);
    this.addSql(`
      create function refuse_rewriting_prices() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only: % is refused', tg_table_name, tg_op using errcode = 'restrict_violation';
      end $$`);
    for (const table of ["price_record", "conversion_rule"])
      this.addSql(`
        create trigger ${table}_append_only before update or delete on ${table}
          for each row execute function refuse_rewriting_prices()`);
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists price_record, conversion_rule");
    this.addSql("drop function if exists refuse_rewriting_prices()");
  }
}
