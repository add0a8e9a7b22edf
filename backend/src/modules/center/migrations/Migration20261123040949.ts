import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123040949 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "workshop" drop constraint if exists "workshop_handle_unique";`);
    this.addSql(`alter table if exists "center" drop constraint if exists "center_handle_unique";`);
    this.addSql(
      `create table if not exists "center" ("id" text not null, "handle" text not null, "name" jsonb not null, "story" jsonb not null, "place" jsonb not null, "kind" text check ("kind" in ('prison_women', 'prison_men', 'rehab_voluntary', 'community', 'released_coop', 'rehab_compulsory')) not null, "country" text not null, "time_zone" text not null, "currency_code" text not null, "language" text check ("language" in ('en', 'es', 'vi', 'lt')) not null, "default_labour_category" text check ("default_labour_category" in ('custody_sentenced', 'custody_remand', 'custody_dayrelease', 'supervised_community', 'released', 'rehab_voluntary', 'rehab_compulsory', 'community_free', 'minor', 'unknown')) not null, "sale_policy_id" text not null, "post_service_id" text not null, "status" text check ("status" in ('draft', 'active', 'suspended')) not null default 'draft', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "center_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_center_deleted_at" ON "center" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_center_handle_unique" ON "center" ("handle") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "workshop" ("id" text not null, "handle" text not null, "name" jsonb not null, "makers_band" text not null, "status" text check ("status" in ('active', 'closed')) not null default 'active', "center_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "workshop_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_workshop_center_id" ON "workshop" ("center_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_workshop_deleted_at" ON "workshop" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_workshop_handle_unique" ON "workshop" ("handle") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "batch" ("id" text not null, "product_id" text not null, "made_on" timestamptz not null, "quantity" integer not null, "labour_categories" text[] not null, "made_in_prison" boolean not null, "workshop_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "batch_pkey" primary key ("id"), constraint batch_check check (quantity >= 0));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_batch_workshop_id" ON "batch" ("workshop_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_batch_deleted_at" ON "batch" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_batch_product_id" ON "batch" ("product_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "evidence" ("id" text not null, "kind" text check ("kind" in ('centre_authorisation', 'voluntary_work', 'pay_policy', 'not_hired_to_private', 'voluntary_admission', 'not_a_compulsory_centre', 'production_after_release', 'community_status_letter', 'made_outside_institution', 'voluntary_application_form')) not null, "issued_on" timestamptz not null, "expires_on" timestamptz not null, "file_key" text null, "status" text check ("status" in ('current', 'withdrawn')) not null default 'current', "center_id" text not null, "batch_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "evidence_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_evidence_center_id" ON "evidence" ("center_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_evidence_batch_id" ON "evidence" ("batch_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_evidence_deleted_at" ON "evidence" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_evidence_kind" ON "evidence" ("kind") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "workshop" add constraint "workshop_center_id_foreign" foreign key ("center_id") references "center" ("id") on update cascade;`,
    );

    this.addSql(
      `alter table if exists "batch" add constraint "batch_workshop_id_foreign" foreign key ("workshop_id") references "workshop" ("id") on update cascade;`,
    );

    this.addSql(
      `alter table if exists "evidence" add constraint "evidence_center_id_foreign" foreign key ("center_id") references "center" ("id") on update cascade;`,
    );
    this.addSql(
      `alter table if exists "evidence" add constraint "evidence_batch_id_foreign" foreign key ("batch_id") references "batch" ("id") on update cascade on delete set null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "workshop" drop constraint if exists "workshop_center_id_foreign";`);

    this.addSql(`alter table if exists "evidence" drop constraint if exists "evidence_center_id_foreign";`);

    this.addSql(`alter table if exists "batch" drop constraint if exists "batch_workshop_id_foreign";`);

    this.addSql(`alter table if exists "evidence" drop constraint if exists "evidence_batch_id_foreign";`);

    this.addSql(`drop table if exists "center" cascade;`);

    this.addSql(`drop table if exists "workshop" cascade;`);

    this.addSql(`drop table if exists "batch" cascade;`);

    this.addSql(`drop table if exists "evidence" cascade;`);
  }
}
