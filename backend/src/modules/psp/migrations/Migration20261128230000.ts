import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const EVENT_STATES = ["waiting", "done", "ignored", "stuck"];
const DIFFERENCE_STATES = ["open", "mended", "settled"];

const oneOf = (values: readonly string[]) => values.map((value) => `'${value}'`).join(", ");
const MINOR = (name: string) => `${name} numeric not null check (${name} = trunc(${name}))`;

/** The provider's inbox, what its books say, and in what ours differ. */
export class Migration20261128230000 extends Migration {
  override async up(): Promise<void> {
    this.#inbox();
    this.#mirror();
    this.#differences();
  }

  override async down(): Promise<void> {
    for (const table of [
      "difference_note",
      "difference",
      "payout",
      "balance_transaction",
      "dispute",
      "refund",
    ])
      this.addSql(`drop table if exists psp_${table}`);
    for (const table of ["intent", "refusal", "event"]) this.addSql(`drop table if exists psp_${table}`);
    this.addSql("drop function if exists refuse_rewriting_a_difference()");
  }

  #inbox(): void {
    this.addSql(`
      create table psp_event (
        id text primary key,
        type text not null,
        object_type text not null,
        object_id text not null,
        state text not null check (state in (${oneOf(EVENT_STATES)})),
        occurred_at timestamptz not null,
        received_at timestamptz not null default now(),
        attempts integer not null default 0,
        next_try_at timestamptz not null default now(),
        claimed_until timestamptz,
        done_at timestamptz,
        last_error text,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      )`);
    this.addSql(
      `create index "IDX_psp_event_next_try_at" on psp_event (next_try_at) where state = 'waiting'`,
    );
    this.addSql(`create index "IDX_psp_event_received_at" on psp_event (received_at)`);
    // What was not taken in is only counted: anybody may send anything.
    this.addSql(`
      create table psp_refusal (
        day date not null,
        reason text not null,
        refused bigint not null,
        last_at timestamptz not null,
        primary key (day, reason)
      )`);
  }

  /** `seen_at` is the moment before the provider was asked: an older answer never overwrites a newer one. */
  #mirror(): void {
    this.addSql(`
      create table psp_intent (
        id text primary key,
        session_id text not null,
        basket_id text,
        currency_code text not null,
        ${MINOR("amount_minor")},
        ${MINOR("received_minor")},
        status text not null,
        opened_at timestamptz not null,
        seen_at timestamptz not null
      )`);
    this.addSql("create index on psp_intent (session_id)");
    this.addSql("create index on psp_intent (opened_at)");
    this.addSql(`
      create table psp_refund (
        id text primary key,
        intent_id text not null,
        currency_code text not null,
        ${MINOR("amount_minor")},
        status text not null,
        request_id text,
        is_ours boolean not null,
        opened_at timestamptz not null,
        seen_at timestamptz not null
      )`);
    this.addSql("create index on psp_refund (intent_id)");
    this.addSql(`
      create table psp_dispute (
        id text primary key,
        intent_id text not null,
        currency_code text not null,
        ${MINOR("amount_minor")},
        status text not null,
        reason text not null,
        due_by timestamptz,
        withdrawn_at timestamptz,
        reversed_at timestamptz,
        opened_at timestamptz not null,
        seen_at timestamptz not null
      )`);
    this.addSql("create index on psp_dispute (intent_id)");
    this.addSql("create index on psp_dispute (seen_at)");
    this.addSql(`
      create table psp_balance_transaction (
        id text primary key,
        type text not null,
        category text not null,
        source_id text,
        intent_id text,
        currency_code text not null,
        ${MINOR("amount_minor")},
        ${MINOR("fee_minor")},
        ${MINOR("net_minor")},
        paid_currency_code text,
        paid_minor numeric check (paid_minor = trunc(paid_minor)),
        exchange_rate text,
        occurred_at timestamptz not null,
        fee_settled_at timestamptz,
        fee_settled_as text check (fee_settled_as in ('booked', 'given_back', 'of_no_order')),
        check (net_minor = amount_minor - fee_minor)
      )`);
    this.addSql("create index on psp_balance_transaction (occurred_at)");
    this.addSql("create index on psp_balance_transaction (intent_id)");
    this.addSql("create index on psp_balance_transaction (source_id)");
    this.addSql(
      "create index on psp_balance_transaction (occurred_at) where fee_minor <> 0 and fee_settled_at is null",
    );
    this.addSql(`
      create table psp_payout (
        id text primary key,
        currency_code text not null,
        ${MINOR("amount_minor")},
        status text not null,
        failure text,
        arrives_at timestamptz not null,
        opened_at timestamptz not null,
        seen_at timestamptz not null
      )`);
  }

  #differences(): void {
    this.addSql(`
      create table psp_difference (
        id text primary key,
        kind text not null,
        subject text not null,
        currency_code text not null,
        ours_minor numeric check (ours_minor = trunc(ours_minor)),
        theirs_minor numeric check (theirs_minor = trunc(theirs_minor)),
        order_id text,
        state text not null check (state in (${oneOf(DIFFERENCE_STATES)})),
        found_at timestamptz not null default now(),
        closed_at timestamptz
      )`);
    this.addSql(`
      create unique index "IDX_psp_difference_open" on psp_difference (kind, subject) where state = 'open'`);
    this.addSql(`create index "IDX_psp_difference_state" on psp_difference (state, found_at)`);
    this.addSql(`
      create table psp_difference_note (
        difference_id text not null references psp_difference (id),
        at timestamptz not null default now(),
        state text not null check (state in (${oneOf(DIFFERENCE_STATES)})),
        by text not null,
        note text not null
      )`);
    this.addSql("create index on psp_difference_note (difference_id)");
    this.addSql(`
      create function refuse_rewriting_a_difference() returns trigger language plpgsql as $$
      begin
        raise exception 'The history of a difference is append-only: % is refused.', tg_op
          using errcode = 'restrict_violation';
      end $$`);
    this.addSql(`
      create trigger psp_difference_note_append_only before update or delete on psp_difference_note
        for each row execute function refuse_rewriting_a_difference()`);
    this.addSql(`
      create trigger psp_difference_note_no_truncate before truncate on psp_difference_note
        for each statement execute function refuse_rewriting_a_difference()`);
  }
}
