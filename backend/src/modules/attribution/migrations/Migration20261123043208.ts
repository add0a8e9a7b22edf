import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const APPEND_ONLY = ["attribution_line", "ledger_source", "ledger_transaction", "ledger_entry"];

/** What no program may do to the book, said by the database itself. */
export class Migration20261123043208 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create function refuse_rewriting_the_book() returns trigger language plpgsql as $$
      begin
        raise exception 'The book is append-only: % of % is refused. Post a reversal instead.', tg_op, tg_table_name
          using errcode = 'restrict_violation';
      end $$`);
    for (const table of APPEND_ONLY) {
      this.addSql(`
        create trigger ${table}_append_only before update or delete on ${table}
          for each row execute function refuse_rewriting_the_book()`);
      this.addSql(`
        create trigger ${table}_no_truncate before truncate on ${table}
          for each statement execute function refuse_rewriting_the_book()`);
    }

    this.addSql(`
      create function refuse_unbalanced_transaction() returns trigger language plpgsql as $$
      declare
        checked text := coalesce(to_jsonb(new) ->> 'transaction_id', new.id);
        total numeric;
        entries integer;
        strangers integer;
      begin
        select coalesce(sum(e.amount_minor), 0), count(*), count(*) filter (where e.currency_code <> t.currency_code)
          into total, entries, strangers
          from ledger_transaction t left join ledger_entry e on e.transaction_id = t.id
         where t.id = checked;
        if total <> 0 or entries < 2 or strangers > 0 then
          raise exception 'Ledger transaction % is refused: % entries sum to %, % of them in another currency.',
            checked, entries, total, strangers using errcode = 'check_violation';
        end if;
        return null;
      end $$`);
    // Deferred: the entries of a transaction come one statement after its head.
    for (const table of ["ledger_transaction", "ledger_entry"]) {
      this.addSql(`
        create constraint trigger ${table}_balanced after insert on ${table}
          deferrable initially deferred for each row execute function refuse_unbalanced_transaction()`);
    }

    this.addSql(`
      create function refuse_changing_a_policy() returns trigger language plpgsql as $$
      begin
        if (new.policy_id, new.version, new.currency, new.steps, new.rounding_sink, new.effective_from)
          is distinct from (old.policy_id, old.version, old.currency, old.steps, old.rounding_sink, old.effective_from)
        then
          raise exception 'Sale policy % version % is stored and does not change. Store a new version.',
            old.policy_id, old.version using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`
      create trigger sale_policy_rule_fixed before update on sale_policy
        for each row execute function refuse_changing_a_policy()`);

    // The one source of every figure: pages, exports and checks sum rows of this view and nothing else.
    this.addSql(`
      create view ledger_figure as
      select e.id as entry_id, e.transaction_id, t.kind as transaction_kind, s.source_type, s.source_id,
             e.order_id, o.display_ref, o.ship_to_country, e.attribution_line_id, l.kind as line_kind,
             l.source_id as line_source_id, l.craft_type, e.workshop_id, e.center_id, e.account, e.recipient,
             e.kind, e.currency_code, e.occurred_at, e.amount_minor,
             case when e.kind = 'capture' then e.amount_minor else 0 end as captured_minor,
             case when e.kind = 'refund' then -e.amount_minor else 0 end as refunded_minor
        from ledger_entry e
        join ledger_transaction t on t.id = e.transaction_id
        join ledger_source s on s.id = t.ledger_source_id
        join attribution_order o on o.order_id = e.order_id
        left join attribution_line l on l.id = e.attribution_line_id`);
  }

  override async down(): Promise<void> {
    this.addSql("drop view if exists ledger_figure");
    this.addSql("drop function if exists refuse_rewriting_the_book() cascade");
    this.addSql("drop function if exists refuse_unbalanced_transaction() cascade");
    this.addSql("drop function if exists refuse_changing_a_policy() cascade");
  }
}
