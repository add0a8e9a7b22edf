import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Answers that couldn't be mailed step aside for the others, and are given up in the end. */
export class Migration20261127213342 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      alter table waiting_question
        add column failed_tries int not null default 0 check (failed_tries >= 0),
        add column next_try_at timestamptz`);
  }

  override async down(): Promise<void> {
    this.addSql("alter table waiting_question drop column failed_tries, drop column next_try_at");
  }
}
