import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Parcels, what was done with each, and what shoppers ask to send back. */
export class Migration20261127120000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table parcel (
        id text primary key,
        order_id text not null,
        center_id text not null,
        number integer not null check (number > 0),
        state text not null check (state in
          ('to_prepare', 'packed', 'handed_over', 'delivered', 'returned', 'lost', 'cancelled')),
        state_since timestamptz not null,
        fulfillment_id text,
        tracking_number text not null default '',
        tracking_url text not null default '',
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      )`);
    this.addSql(
      `create unique index "IDX_parcel_order_center_number" on parcel (order_id, center_id, number)`,
    );
    this.addSql(
      `create unique index "IDX_parcel_fulfillment" on parcel (fulfillment_id) where fulfillment_id is not null`,
    );
    this.addSql(`create index "IDX_parcel_state" on parcel (state, state_since)`);
    this.addSql(`
      create table parcel_line (
        id text primary key,
        parcel_id text not null references parcel (id),
        order_line_id text not null,
        quantity integer not null check (quantity > 0),
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      )`);
    this.addSql(`create unique index "IDX_parcel_line_once" on parcel_line (parcel_id, order_line_id)`);
    this.addSql(`create index "IDX_parcel_line_order_line" on parcel_line (order_line_id)`);
    this.addSql(`
      create table parcel_event (
        id text primary key,
        seq bigint generated always as identity,
        parcel_id text not null references parcel (id),
        step text not null check (step in
          ('made', 'pack', 'unpack', 'hand_over', 'deliver', 'bring_back', 'lose', 'cancel')),
        state text not null,
        actor_id text,
        note text not null default '',
        occurred_at timestamptz not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      )`);
    this.addSql(`create index "IDX_parcel_event_parcel" on parcel_event (parcel_id)`);
    this.addSql(`create index "IDX_parcel_event_occurred" on parcel_event (occurred_at)`);
    this.addSql(`
      create table return_request (
        id text primary key,
        order_id text not null,
        order_line_id text not null,
        quantity integer not null check (quantity > 0),
        reason text not null check (reason in ('damaged', 'wrong_piece', 'not_as_shown', 'changed_mind', 'other')),
        note text not null default '',
        state text not null check (state in ('asked', 'approved', 'refused', 'refunded')),
        amount_minor numeric check (amount_minor = trunc(amount_minor) and amount_minor >= 0),
        raw_amount_minor jsonb,
        asked_at timestamptz not null,
        decided_at timestamptz,
        decided_by text,
        decision_note text not null default '',
        refunded_at timestamptz,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      )`);
    this.addSql(`create index "IDX_return_request_order" on return_request (order_id)`);
    this.addSql(`create index "IDX_return_request_line" on return_request (order_line_id)`);
    this.addSql(`create index "IDX_return_request_state" on return_request (state, asked_at)`);
    this.keepWhatHappened();
  }

  private keepWhatHappened(): void {
    this.addSql(`
      create function refuse_changing_a_parcel_event() returns trigger language plpgsql as $$
      begin
        raise exception 'What happened to a parcel does not change.' using errcode = 'restrict_violation';
      end $$`);
    this.addSql(`
      create trigger parcel_event_stands before update or delete on parcel_event
        for each row execute function refuse_changing_a_parcel_event()`);
    this.addSql(`
      create trigger parcel_event_no_truncate before truncate on parcel_event
        for each statement execute function refuse_changing_a_parcel_event()`);
    this.addSql(`
      create function refuse_opening_a_parcel_that_left() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from parcel
                    where id = old.parcel_id and state in ('handed_over', 'delivered', 'returned', 'lost')) then
          raise exception 'A parcel that has left does not change what is in it.' using errcode = 'restrict_violation';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$`);
    this.addSql(`
      create trigger parcel_line_stands before update or delete on parcel_line
        for each row execute function refuse_opening_a_parcel_that_left()`);
    this.addSql(`
      create function refuse_rewriting_a_return() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' or old.state in ('refused', 'refunded')
           or (new.order_id, new.order_line_id, new.quantity, new.reason, new.note, new.asked_at)
              is distinct from (old.order_id, old.order_line_id, old.quantity, old.reason, old.note, old.asked_at) then
          raise exception 'What a shopper asked for, and what was decided, does not change.'
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`
      create trigger return_request_stands before update or delete on return_request
        for each row execute function refuse_rewriting_a_return()`);
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists return_request");
    this.addSql("drop table if exists parcel_event");
    this.addSql("drop table if exists parcel_line");
    this.addSql("drop table if exists parcel");
    this.addSql("drop function if exists refuse_changing_a_parcel_event()");
    this.addSql("drop function if exists refuse_opening_a_parcel_that_left()");
    this.addSql("drop function if exists refuse_rewriting_a_return()");
  }
}
