import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Sales at stalls. What was told stands as it was told; it goes only together with an order that was never finished. */
export class Migration20261126230000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table fair_sale (
        id text primary key,
        order_id text not null,
        content text not null,
        center_ids text[] not null,
        fair text not null,
        occurred_at timestamptz not null,
        currency_code text not null,
        tender text not null check (tender in ('cash', 'card')),
        reference text not null,
        lines jsonb not null,
        recorded_by text not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      )`);
    this.addSql(`create unique index "IDX_fair_sale_order_id_unique" on fair_sale (order_id)`);
    this.addSql(`create index "IDX_fair_sale_occurred_at" on fair_sale (occurred_at)`);
    this.addSql(`
      create table fair_stock (
        id text primary key,
        fair_sale_id text not null,
        inventory_item_id text not null,
        location_id text not null,
        title text not null,
        taken integer not null check (taken >= 0),
        missing integer not null check (missing >= 0),
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      )`);
    this.addSql(`create index "IDX_fair_stock_fair_sale_id" on fair_stock (fair_sale_id)`);
    this.addSql(`
      create function refuse_changing_a_fair_sale() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          if not exists (select 1 from "order" where id = old.order_id and deleted_at is null) then
            return old;
          end if;
          raise exception 'Fair sale % has an order. Refund what was wrong.', old.id using errcode = 'restrict_violation';
        end if;
        raise exception 'A sale at a fair does not change. Refund what was wrong.' using errcode = 'restrict_violation';
      end $$`);
    this.addSql(`
      create trigger fair_sale_stands before update or delete on fair_sale
        for each row execute function refuse_changing_a_fair_sale()`);
    this.addSql(`
      create trigger fair_sale_no_truncate before truncate on fair_sale
        for each statement execute function refuse_changing_a_fair_sale()`);
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists fair_stock");
    this.addSql("drop table if exists fair_sale");
    this.addSql("drop function if exists refuse_changing_a_fair_sale()");
  }
}
