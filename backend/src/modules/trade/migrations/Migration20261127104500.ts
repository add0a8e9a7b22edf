import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Shoppers who wait to hear whether a piece may be sent to their country. */
export class Migration20261127104500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table waiting_question (
        id text primary key,
        email text not null check (email = lower(email)),
        forget_key text not null,
        locale text not null check (locale in ('en', 'es', 'vi', 'lt')),
        country text not null check (country ~ '^[A-Z]{2}$'),
        product_id text not null,
        asked_at timestamptz not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      )`);
    this.addSql(
      `create unique index "IDX_waiting_question_email_product_id_country_unique" on waiting_question (email, product_id, country)`,
    );
    this.addSql(`create index "IDX_waiting_question_forget_key" on waiting_question (forget_key)`);
    this.addSql(
      `create index "IDX_waiting_question_product_id_country" on waiting_question (product_id, country)`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table waiting_question`);
  }
}
