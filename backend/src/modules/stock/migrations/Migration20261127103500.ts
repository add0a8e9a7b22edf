import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What managers counted on their shelves. A change stands as it was told. */
export class Migration20261127103500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table stock_change (
        id text primary key,
        workshop_id text not null,
        product_id text not null,
        inventory_item_id text not null,
        location_id text not null,
        delta integer not null check (delta <> 0),
        stocked_before integer not null,
        stocked_after integer not null check (stocked_after >= 0),
        changed_by text not null,
        changed_at timestamptz not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz,
        constraint stock_change_adds_up check (stocked_before + delta = stocked_after)
      )`);
    this.addSql(
      `create index "IDX_stock_change_workshop_id_changed_at" on stock_change (workshop_id, changed_at)`,
    );
    this.addSql(`create index "IDX_stock_change_inventory_item_id" on stock_change (inventory_item_id)`);
    this.addSql(`
      create function refuse_changing_a_count() returns trigger language plpgsql as $$
      begin
        raise exception 'A change of stock stands as it was told. Count again.' using errcode = 'restrict_violation';
      end $$`);
    this.addSql(`
      create trigger stock_change_stands before update or delete on stock_change
        for each row execute function refuse_changing_a_count()`);
    this.addSql(`
      create trigger stock_change_no_truncate before truncate on stock_change
        for each statement execute function refuse_changing_a_count()`);
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists stock_change");
    this.addSql("drop function if exists refuse_changing_a_count()");
  }
}
