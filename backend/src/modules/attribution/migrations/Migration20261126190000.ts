import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What the book knows beside captures and refunds: store credit, provider fees, payouts, donations, sales at fairs. */
export class Migration20261126190000 extends Migration {
  override async up(): Promise<void> {
    this.addSql("drop view ledger_figure");
    this.addSql(
      "alter table attribution_order add column channel text not null default 'shop' check (channel in ('shop', 'fair'))",
    );
    this.#allow("attribution_line", "kind", ["item", "shipping", "donation"]);
    this.#allow("ledger_source", "source_type", ["capture", "refund", "credit", "fee", "payout"]);
    this.#allow("ledger_transaction", "kind", ["capture", "refund", "credit", "fee", "payout", "reversal"]);
    this.#allow("ledger_entry", "kind", ["capture", "refund", "fee", "payout"]);
    this.#allow("ledger_entry", "account", [
      "clearing",
      "workshop",
      "center_shipping",
      "fund",
      "tax",
      "platform",
      "gift_liability",
      "suspense",
      "rounding",
    ]);
    // A payout belongs to no order; cash at a fair to no payment.
    this.addSql("alter table ledger_source alter column order_id drop not null");
    this.addSql("alter table ledger_source alter column payment_id drop not null");
    this.addSql("alter table ledger_source alter column provider_id drop not null");
    this.addSql("alter table ledger_transaction alter column order_id drop not null");
    this.addSql("alter table ledger_entry alter column order_id drop not null");
    // The place of an entry in the book: what an export names as the position up to which it is complete.
    this.addSql("alter table ledger_entry add column seq bigint generated always as identity");
    this.addSql(`create unique index "IDX_ledger_entry_seq_unique" on ledger_entry (seq)`);
    this.addSql(FIGURES);
    this.addSql(`
      create table provider_fee (
        id text primary key,
        provider_id text not null,
        provider_reference text not null,
        payment_id text not null,
        currency_code text not null,
        amount_minor numeric not null check (amount_minor = trunc(amount_minor) and amount_minor > 0),
        occurred_at timestamptz not null,
        created_by text not null,
        created_at timestamptz not null default now(),
        unique (provider_id, provider_reference)
      )`);
    this.addSql("create index on provider_fee (payment_id)");
    for (const when of ["update or delete", "truncate"]) {
      const name = when === "truncate" ? "no_truncate" : "append_only";
      this.addSql(`
        create trigger provider_fee_${name} before ${when} on provider_fee
          for each ${when === "truncate" ? "statement" : "row"} execute function refuse_rewriting_the_book()`);
    }
    this.addSql(
      "alter table sale_policy add column fee_bearer text not null default 'platform' check (fee_bearer in ('platform', 'shared'))",
    );
  }

  override async down(): Promise<void> {
    throw new Error("The book is not taken apart: entries of the new kinds would have nowhere to stand.");
  }

  #allow(table: string, column: string, values: readonly string[]): void {
    const name = `${table}_${column}_check`;
    this.addSql(`alter table ${table} drop constraint if exists ${name}`);
    this.addSql(
      `alter table ${table} add constraint ${name} check (${column} in (${values.map((value) => `'${value}'`).join(", ")}))`,
    );
  }
}

const FIGURES = `
  create view ledger_figure as
  select e.id as entry_id, e.seq, e.transaction_id, t.kind as transaction_kind, s.source_type, s.source_id,
         e.order_id, o.display_ref, o.channel, o.ship_to_country, e.attribution_line_id, l.kind as line_kind,
         l.source_id as line_source_id, l.title as line_title, l.craft_type, e.workshop_id, e.center_id, e.account,
         e.recipient, e.kind, e.currency_code, e.occurred_at, e.created_at as recorded_at, e.amount_minor,
         case when e.kind = 'capture' then e.amount_minor else 0 end as captured_minor,
         case when e.kind = 'refund' then -e.amount_minor else 0 end as refunded_minor,
         case when e.kind = 'fee' then -e.amount_minor else 0 end as fee_minor,
         case when e.kind = 'payout' then -e.amount_minor else 0 end as paid_out_minor
    from ledger_entry e
    join ledger_transaction t on t.id = e.transaction_id
    join ledger_source s on s.id = t.ledger_source_id
    left join attribution_order o on o.order_id = e.order_id
    left join attribution_line l on l.id = e.attribution_line_id`;
