import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const APPEND_ONLY = ["rule_dataset", "hold_lift", "hold_revocation", "sale_verdict"];
const STAMPS = `
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz`;

/** Import rules by version, holds that operators lifted, and the verdict of every sale: all of it is only ever added to. */
export class Migration20261127082500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table rule_dataset (
        id text primary key,
        version text not null,
        content jsonb not null check (content ->> 'dataset_version' = version),
        takes_effect_at timestamptz not null,
        imported_by text not null,${STAMPS}
      )`);
    this.addSql(`create unique index "IDX_rule_dataset_version_unique" on rule_dataset (version)`);
    this.addSql(`create index "IDX_rule_dataset_takes_effect_at" on rule_dataset (takes_effect_at)`);
    this.addSql(`
      create table hold_lift (
        id text primary key,
        scope text not null check (scope in ('piece', 'workshop', 'center')),
        scope_id text not null,
        destination text not null check (destination ~ '^[A-Z]{2}$'),
        rule_ids text[] not null check (cardinality(rule_ids) > 0),
        dataset_version text not null,
        valid_from timestamptz not null,
        valid_until timestamptz not null,
        reason text not null check (reason <> ''),
        document_key text not null,
        document_name text not null,
        lifted_by text not null,${STAMPS},
        check (valid_from <= valid_until)
      )`);
    this.addSql(`create index "IDX_hold_lift_scope_scope_id" on hold_lift (scope, scope_id)`);
    this.addSql(`
      create table hold_revocation (
        id text primary key,
        lift_id text not null references hold_lift (id),
        reason text not null check (reason <> ''),
        revoked_by text not null,${STAMPS}
      )`);
    this.addSql(`create unique index "IDX_hold_revocation_lift_id_unique" on hold_revocation (lift_id)`);
    this.addSql(`
      create table sale_verdict (
        id text primary key,
        cart_id text not null,
        variant_id text not null,
        product_id text not null,
        destination text not null,
        verdict text not null check (verdict in ('allowed', 'declare', 'review', 'blocked')),
        rule_ids text[] not null,
        dataset_version text not null,
        reason_code text,
        lift_ids text[] not null,
        judged_at timestamptz not null,${STAMPS}
      )`);
    this.addSql(
      `create index "IDX_sale_verdict_cart_id_variant_id_judged_at" on sale_verdict (cart_id, variant_id, judged_at)`,
    );
    this.addSql(`
      create function refuse_rewriting_trade() returns trigger language plpgsql as $$
      begin
        raise exception 'What % says is only ever added to: % is refused.', tg_table_name, tg_op
          using errcode = 'restrict_violation';
      end $$`);
    for (const table of APPEND_ONLY) {
      this.addSql(`
        create trigger ${table}_append_only before update or delete on ${table}
          for each row execute function refuse_rewriting_trade()`);
      this.addSql(`
        create trigger ${table}_no_truncate before truncate on ${table}
          for each statement execute function refuse_rewriting_trade()`);
    }
  }

  override async down(): Promise<void> {
    for (const table of APPEND_ONLY.toReversed()) this.addSql(`drop table ${table}`);
    this.addSql("drop function refuse_rewriting_trade()");
  }
}
