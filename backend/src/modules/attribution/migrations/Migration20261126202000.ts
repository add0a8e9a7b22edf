import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const KINDS = {
  ledger_source: ["source_type", ["capture", "refund", "credit", "exchange", "fee", "payout"]],
  ledger_transaction: ["kind", ["capture", "refund", "credit", "exchange", "fee", "payout", "reversal"]],
} as const;

/** Money held for a piece that came back pays for the piece that was sent instead. */
export class Migration20261126202000 extends Migration {
  override async up(): Promise<void> {
    for (const [table, [column, values]] of Object.entries(KINDS)) {
      const name = `${table}_${column}_check`;
      const list = values.map((value) => `'${value}'`).join(", ");
      this.addSql(`alter table ${table} drop constraint if exists ${name}`);
      this.addSql(`alter table ${table} add constraint ${name} check (${column} in (${list}))`);
    }
  }

  override async down(): Promise<void> {
    throw new Error("The book is not taken apart: exchanges would have nowhere to stand.");
  }
}
