import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Tables of the book, written by hand: generated indexes only hold for rows that are not soft-deleted, and a key
 * against writing twice must hold for every row.
 */
export class Migration20261123043207 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table sale_policy (
        id text not null,
        policy_id text not null,
        version integer not null,
        title text not null,
        centers text[] not null,
        currency text not null,
        steps jsonb not null,
        rounding_sink text not null,
        effective_from text null,
        effective_to text null,
        illustrative boolean not null,
        notes text not null,
        status text check (status in ('draft', 'active', 'retired')) not null default 'draft',
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz null,
        constraint sale_policy_pkey primary key (id)
      )`);
    this.addSql(
      `create unique index "IDX_sale_policy_policy_id_version_unique" on sale_policy (policy_id, version)`,
    );

    this.addSql(`
      create table attribution_order (
        id text not null,
        order_id text not null,
        display_ref text not null,
        currency_code text not null,
        order_version integer not null,
        ship_to_country text null,
        status text check (status in ('open', 'balanced', 'suspense')) not null default 'open',
        last_reconciled_at timestamptz not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz null,
        constraint attribution_order_pkey primary key (id)
      )`);
    this.addSql(
      `create unique index "IDX_attribution_order_order_id_unique" on attribution_order (order_id)`,
    );
    this.addSql(
      `create unique index "IDX_attribution_order_display_ref_unique" on attribution_order (display_ref)`,
    );
    this.addSql(`create index "IDX_attribution_order_status" on attribution_order (status)`);

    this.addSql(`
      create table attribution_line (
        id text not null,
        order_id text not null,
        order_version integer not null,
        kind text check (kind in ('item', 'shipping')) not null,
        source_id text not null,
        title text not null,
        product_id text null,
        variant_id text null,
        craft_type text null,
        workshop_id text null,
        center_id text null,
        quantity text not null,
        policy_id text null,
        policy_version integer null,
        currency_code text not null,
        gross_minor numeric not null,
        discount_minor numeric not null,
        tax_minor numeric not null,
        net_minor numeric not null,
        parts jsonb not null,
        raw_gross_minor jsonb not null,
        raw_discount_minor jsonb not null,
        raw_tax_minor jsonb not null,
        raw_net_minor jsonb not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz null,
        constraint attribution_line_pkey primary key (id),
        constraint attribution_line_amounts_check check (gross_minor = trunc(gross_minor) and discount_minor = trunc(discount_minor) and tax_minor = trunc(tax_minor) and net_minor = trunc(net_minor) and discount_minor >= 0 and tax_minor >= 0 and net_minor >= 0 and gross_minor - discount_minor = net_minor + tax_minor),
        constraint attribution_line_order_id_foreign foreign key (order_id) references attribution_order (order_id)
      )`);
    this.addSql(
      `create unique index "IDX_attribution_line_order_id_order_version_kind_source_id_unique" on attribution_line (order_id, order_version, kind, source_id)`,
    );
    this.addSql(`create index "IDX_attribution_line_workshop_id" on attribution_line (workshop_id)`);
    this.addSql(`create index "IDX_attribution_line_center_id" on attribution_line (center_id)`);

    this.addSql(`
      create table ledger_source (
        id text not null,
        source_type text check (source_type in ('capture', 'refund')) not null,
        source_id text not null,
        order_id text not null,
        payment_id text not null,
        provider_id text not null,
        currency_code text not null,
        amount_minor numeric not null,
        occurred_at timestamptz not null,
        raw_amount_minor jsonb not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz null,
        constraint ledger_source_pkey primary key (id),
        constraint ledger_source_amount_minor_check check (amount_minor = trunc(amount_minor) and amount_minor > 0),
        constraint ledger_source_order_id_foreign foreign key (order_id) references attribution_order (order_id)
      )`);
    this.addSql(
      `create unique index "IDX_ledger_source_source_type_source_id_unique" on ledger_source (source_type, source_id)`,
    );
    this.addSql(`create index "IDX_ledger_source_order_id" on ledger_source (order_id)`);

    this.addSql(`
      create table ledger_transaction (
        id text not null,
        ledger_source_id text not null,
        kind text check (kind in ('capture', 'refund', 'reversal')) not null,
        order_id text not null,
        currency_code text not null,
        occurred_at timestamptz not null,
        idempotency_key text not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz null,
        constraint ledger_transaction_pkey primary key (id),
        constraint ledger_transaction_ledger_source_id_foreign foreign key (ledger_source_id) references ledger_source (id)
      )`);
    this.addSql(
      `create unique index "IDX_ledger_transaction_idempotency_key_unique" on ledger_transaction (idempotency_key)`,
    );
    this.addSql(
      `create index "IDX_ledger_transaction_ledger_source_id" on ledger_transaction (ledger_source_id)`,
    );
    this.addSql(`create index "IDX_ledger_transaction_order_id" on ledger_transaction (order_id)`);

    this.addSql(`
      create table ledger_entry (
        id text not null,
        transaction_id text not null,
        order_id text not null,
        attribution_line_id text null,
        account text check (account in ('clearing', 'workshop', 'center_shipping', 'tax', 'platform', 'gift_liability', 'suspense', 'rounding')) not null,
        recipient text null,
        workshop_id text null,
        center_id text null,
        kind text check (kind in ('capture', 'refund')) not null,
        currency_code text not null,
        amount_minor numeric not null,
        occurred_at timestamptz not null,
        idempotency_key text not null,
        raw_amount_minor jsonb not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz null,
        constraint ledger_entry_pkey primary key (id),
        constraint ledger_entry_amount_minor_check check (amount_minor = trunc(amount_minor) and amount_minor <> 0),
        constraint ledger_entry_transaction_id_foreign foreign key (transaction_id) references ledger_transaction (id),
        constraint ledger_entry_attribution_line_id_foreign foreign key (attribution_line_id) references attribution_line (id)
      )`);
    this.addSql(
      `create unique index "IDX_ledger_entry_idempotency_key_unique" on ledger_entry (idempotency_key)`,
    );
    this.addSql(`create index "IDX_ledger_entry_transaction_id" on ledger_entry (transaction_id)`);
    this.addSql(`create index "IDX_ledger_entry_order_id" on ledger_entry (order_id)`);
    this.addSql(
      `create index "IDX_ledger_entry_workshop_id_occurred_at" on ledger_entry (workshop_id, occurred_at)`,
    );
    this.addSql(
      `create index "IDX_ledger_entry_center_id_occurred_at" on ledger_entry (center_id, occurred_at)`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      "drop table if exists ledger_entry, ledger_transaction, ledger_source, attribution_line, attribution_order, sale_policy cascade",
    );
  }
}
