import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Funds of the whole shop are stated too, beside the centers: their entries wait for a statement of the holder 'shop'.
 */
export class Migration20261127081000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create or replace function mark_as_unstated() returns trigger language plpgsql as $$
      begin
        insert into ledger_unstated (seq, center_id, occurred_at)
        select seq, coalesce(center_id, 'shop'), occurred_at from added
         where account in ('workshop', 'center_shipping') and center_id is not null or account = 'fund';
        return null;
      end $$`);
    this.addSql(`
      insert into ledger_unstated (seq, center_id, occurred_at)
      select e.seq, 'shop', e.occurred_at from ledger_entry e
       where e.center_id is null and e.account = 'fund'
         and not exists (select 1 from statement_line l where l.entry_id = e.id)
      on conflict do nothing`);
  }

  override async down(): Promise<void> {
    throw new Error("What funds of the shop were given stays stated.");
  }
}
