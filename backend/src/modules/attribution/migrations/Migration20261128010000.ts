import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const KINDS = ["capture", "refund", "fee", "payout"];
const CUTS = ["center", "workshop"].flatMap((holder) =>
  ["", "_recipient", "_destination", "_craft"].map((dimension) => `${holder}${dimension}`),
);

/**
 * Sums in more cuts, the coarse ones for questions over many centers and years, each cut by itself: a reader of one doesn't
 * pass by the rows of the others. The kinds of a sum stand beside one another. The whole book is marked again.
 */
export class Migration20261128010000 extends Migration {
  override async up(): Promise<void> {
    this.addSql("drop table ledger_summary");
    this.addSql(`
      create table ledger_summary (
        cut text not null,
        center_id text not null,
        account text not null,
        month date not null check (extract(day from month) = 1),
        workshop_id text not null,
        currency_code text not null,
        sent text not null check (sent in ('home', 'abroad', '')),
        value text not null,
        ${KINDS.map((kind) => `${kind}_minor bigint not null, ${kind}_entries bigint not null`).join(", ")},
        pieces numeric not null,
        primary key (cut, account, center_id, month, currency_code, sent, workshop_id, value)
      ) partition by list (cut)`);
    for (const cut of CUTS)
      this.addSql(`create table ledger_summary_${cut} partition of ledger_summary for values in ('${cut}')`);
    this.countAnew();
    // Entries of a destination or a craft that is rare are found by it.
    this.addSql(
      `create index "IDX_attribution_order_ship_to_country" on attribution_order (ship_to_country)`,
    );
    this.addSql(`create index "IDX_attribution_line_craft_type" on attribution_line (craft_type)`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_attribution_order_ship_to_country"`);
    this.addSql(`drop index if exists "IDX_attribution_line_craft_type"`);
    this.addSql("drop table ledger_summary");
    this.addSql(`
      create table ledger_summary (
        dimension text not null check (dimension in ('recipient', 'destination', 'craft')),
        center_id text not null,
        account text not null,
        month date not null check (extract(day from month) = 1),
        workshop_id text not null,
        kind text not null,
        currency_code text not null,
        value text not null,
        amount_minor numeric not null check (amount_minor = trunc(amount_minor)),
        entries bigint not null,
        sent text not null default '' check (sent in ('home', 'abroad', '')),
        pieces numeric not null default 0,
        primary key (dimension, center_id, account, month, workshop_id, kind, currency_code, sent, value)
      )`);
    this.countAnew();
  }

  private countAnew(): void {
    this.addSql("delete from ledger_clock");
    this.addSql(
      "insert into ledger_unfolded (seq) select seq from ledger_entry order by seq on conflict do nothing",
    );
  }
}
