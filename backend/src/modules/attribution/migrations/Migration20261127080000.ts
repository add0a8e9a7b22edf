import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * A fee that was recorded by mistake is taken back, once, with a reason; the row stays, and its reference may be recorded
 * again.
 */
export class Migration20261127080000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      alter table provider_fee
        add column reversed_by text null,
        add column reversed_at timestamptz null,
        add column reason text null,
        add constraint provider_fee_taken_back_whole
          check (num_nulls(reversed_by, reversed_at, reason) in (0, 3))`);
    this.addSql("alter table provider_fee drop constraint provider_fee_provider_id_provider_reference_key");
    this.addSql(
      "create unique index on provider_fee (provider_id, provider_reference) where reversed_at is null",
    );
    this.addSql("create index on provider_fee (reversed_at) where reversed_at is not null");
    this.addSql(`
      create function refuse_changing_a_fee() returns trigger language plpgsql as $$
      begin
        if old.reversed_at is not null
          or to_jsonb(new) - array['reversed_by', 'reversed_at', 'reason']
             is distinct from to_jsonb(old) - array['reversed_by', 'reversed_at', 'reason'] then
          raise exception 'provider_fee is append-only: UPDATE of % is refused. A fee is taken back once and recorded anew.', old.id
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql("drop trigger provider_fee_append_only on provider_fee");
    this.addSql(`
      create trigger provider_fee_steps before update on provider_fee
        for each row execute function refuse_changing_a_fee()`);
    this.addSql(`
      create trigger provider_fee_kept before delete on provider_fee
        for each row execute function refuse_rewriting_the_book()`);
  }

  override async down(): Promise<void> {
    throw new Error("Fees that were taken back stay taken back.");
  }
}
