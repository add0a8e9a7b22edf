import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123040951 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "catalogue_entry" drop constraint if exists "catalogue_entry_product_id_unique";`,
    );
    this.addSql(
      `create table if not exists "catalogue_entry" ("id" text not null, "product_id" text not null, "variant_id" text not null, "inventory_item_id" text null, "sku" text not null, "handle" text not null, "listed" boolean not null, "titles" jsonb not null, "descriptions" jsonb not null, "materials" jsonb not null, "craft_type" text not null, "hs6" text not null, "prices" jsonb not null, "home_currency" text not null, "materials_cost_minor" numeric not null, "stock" integer not null, "made_to_order" boolean not null, "lead_time_days" integer not null, "one_of_a_kind" boolean not null, "weight_grams" integer not null, "dimensions_cm" jsonb not null, "origin_country" text not null, "workshop_id" text not null, "center_id" text not null, "labour_categories" text[] not null, "evidence" jsonb not null, "pictures" jsonb not null, "listed_at" timestamptz not null, "revision" text not null, "raw_materials_cost_minor" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "catalogue_entry_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_catalogue_entry_deleted_at" ON "catalogue_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_catalogue_entry_product_id_unique" ON "catalogue_entry" ("product_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_catalogue_entry_handle" ON "catalogue_entry" ("handle") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_catalogue_entry_center_id" ON "catalogue_entry" ("center_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_catalogue_entry_updated_at" ON "catalogue_entry" ("updated_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "catalogue_entry" cascade;`);
  }
}
