import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123040950 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "fx_rate" drop constraint if exists "fx_rate_base_quote_as_of_unique";`,
    );
    this.addSql(
      `create table if not exists "fx_rate" ("id" text not null, "base" text not null, "quote" text not null, "rate" text not null, "as_of" timestamptz not null, "source" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "fx_rate_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fx_rate_deleted_at" ON "fx_rate" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_fx_rate_base_quote_as_of_unique" ON "fx_rate" ("base", "quote", "as_of") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "trade_facts" ("id" text not null, "craft_type" text not null, "hs6" text not null, "materials" jsonb not null, "made_to_order_days" integer not null, "one_of_a_kind" boolean not null default false, "materials_cost_minor" numeric not null, "materials_cost_currency" text not null, "flags" text[] not null, "species" text null, "raw_materials_cost_minor" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "trade_facts_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_trade_facts_deleted_at" ON "trade_facts" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "fx_rate" cascade;`);

    this.addSql(`drop table if exists "trade_facts" cascade;`);
  }
}
