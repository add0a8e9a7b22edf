import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Payments that became no order and went back. What was decided about money stands; only that it is done is added. */
export class Migration20261128134100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table returned_payment (
        intent_id text primary key,
        basket_id text not null,
        session_id text not null,
        amount_minor text not null check (amount_minor ~ '^[0-9]{1,18}$'),
        currency_code text not null,
        reason text not null,
        decided_at timestamptz not null,
        way text check (way in ('release', 'refund')),
        returned_at timestamptz,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz,
        constraint returned_payment_done check ((way is null) = (returned_at is null))
      )`);
    this.addSql(
      `create index "IDX_returned_payment_basket_id_decided_at" on returned_payment (basket_id, decided_at)`,
    );
    this.addSql(
      `create index "IDX_returned_payment_unfinished" on returned_payment (decided_at) where returned_at is null`,
    );
    this.addSql(`
      create function refuse_changing_a_return() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and old.returned_at is null
           and (new.intent_id, new.basket_id, new.session_id, new.amount_minor, new.currency_code, new.reason, new.decided_at)
             = (old.intent_id, old.basket_id, old.session_id, old.amount_minor, old.currency_code, old.reason, old.decided_at)
        then return new; end if;
        raise exception 'A payment that goes back goes back as it was decided.' using errcode = 'restrict_violation';
      end $$`);
    this.addSql(`
      create trigger returned_payment_stands before update or delete on returned_payment
        for each row execute function refuse_changing_a_return()`);
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists returned_payment");
    this.addSql("drop function if exists refuse_changing_a_return()");
  }
}
