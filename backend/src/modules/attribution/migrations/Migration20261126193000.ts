import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const AMOUNT = "numeric not null check (amount_minor = trunc(amount_minor))";

/** Closed months and the money that went out against them. */
export class Migration20261126193000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table statement (
        id text primary key,
        center_id text not null,
        workshop_id text null,
        center_handle text not null,
        workshop_handle text null,
        currency_code text not null,
        period text not null check (period ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
        time_zone text not null,
        previous_id text null unique references statement (id),
        hash text not null check (hash ~ '^[0-9a-f]{64}$'),
        opening_minor numeric not null,
        closing_minor numeric not null,
        closed_at timestamptz not null default now(),
        closed_by text not null
      )`);
    this.addSql(`
      create unique index statement_of_a_month
        on statement (center_id, coalesce(workshop_id, ''), currency_code, period)`);
    this.addSql(`
      create table statement_line (
        statement_id text not null references statement (id),
        entry_id text not null unique references ledger_entry (id),
        seq bigint not null,
        occurred_at timestamptz not null,
        kind text not null,
        recipient text not null,
        reference text not null,
        title text not null,
        amount_minor ${AMOUNT},
        primary key (statement_id, seq)
      )`);
    this.addSql(`
      create table statement_balance (
        statement_id text not null references statement (id),
        side text not null check (side in ('opening', 'closing')),
        recipient text not null,
        amount_minor ${AMOUNT},
        primary key (statement_id, side, recipient)
      )`);
    for (const table of ["statement", "statement_line", "statement_balance"]) {
      this.addSql(`
        create trigger ${table}_append_only before update or delete on ${table}
          for each row execute function refuse_rewriting_the_book()`);
      this.addSql(`
        create trigger ${table}_no_truncate before truncate on ${table}
          for each statement execute function refuse_rewriting_the_book()`);
    }
  }

  override async down(): Promise<void> {
    throw new Error("Closed months are not opened again.");
  }
}
