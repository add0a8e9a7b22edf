import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126220000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table fund (
        id text primary key,
        handle text not null check (handle ~ '^[a-z0-9]+(-[a-z0-9]+)+$' and length(handle) <= 60),
        name jsonb not null,
        purpose jsonb not null,
        center_id text,
        status text not null default 'open' check (status in ('open', 'closed')),
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      )`);
    this.addSql(`create unique index "IDX_fund_handle_unique" on fund (handle)`);
    this.addSql(`
      create function keep_funds() returns trigger language plpgsql as $$
      begin
        if tg_op in ('DELETE', 'TRUNCATE') then
          raise exception 'A fund is closed, never deleted: the ledger names it.';
        end if;
        if new.handle <> old.handle or new.center_id is distinct from old.center_id or new.deleted_at is not null then
          raise exception 'What a fund is called in the ledger, and whose it is, stays.';
        end if;
        return new;
      end $$`);
    this.addSql(`
      create trigger fund_keep before update or delete on fund for each row execute function keep_funds()`);
    this.addSql(`
      create trigger fund_no_truncate before truncate on fund for each statement execute function keep_funds()`);
  }

  override async down(): Promise<void> {
    this.addSql("drop table fund");
    this.addSql("drop function keep_funds()");
  }
}
