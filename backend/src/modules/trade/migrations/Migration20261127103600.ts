import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** How many pieces may wait to be made at one time; none said: any number, as before. */
export class Migration20261127103600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      alter table trade_facts add column made_to_order_capacity integer
        constraint made_to_order_capacity_counts check (made_to_order_capacity >= 0)`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table trade_facts drop column made_to_order_capacity`);
  }
}
