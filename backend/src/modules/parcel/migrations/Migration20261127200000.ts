import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What workshops say while they pack, what they report, and which of their requests were taken already. */
export class Migration20261127200000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table parcel_check (
        id text primary key,
        parcel_id text not null references parcel (id),
        order_line_id text not null,
        packed integer not null check (packed >= 0),
        missing integer not null check (missing >= 0),
        reason text check (reason in ('not_on_shelf', 'broken', 'not_made_yet', 'held', 'other')),
        checked_by text not null,
        checked_at timestamptz not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz,
        check (missing = 0 or reason is not null)
      )`);
    this.addSql(`create unique index "IDX_parcel_check_once" on parcel_check (parcel_id, order_line_id)`);
    this.addSql(`create index "IDX_parcel_center_state" on parcel (center_id, state, state_since)`);
    this.addSql(`
      create table parcel_problem (
        id text primary key,
        parcel_id text not null references parcel (id),
        workshop_id text not null,
        kind text not null check (kind in ('broken', 'missing', 'wrong_address', 'refused_at_post', 'other')),
        words text not null default '',
        reported_by text not null,
        reported_at timestamptz not null,
        answer text,
        answered_by text,
        answered_at timestamptz,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz,
        check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
      )`);
    this.addSql(`create index "IDX_parcel_problem_parcel" on parcel_problem (parcel_id)`);
    this.addSql(
      `create index "IDX_parcel_problem_open" on parcel_problem (parcel_id) where answered_at is null`,
    );
    this.addSql(`
      create table parcel_request (
        id text primary key,
        parcel_id text not null references parcel (id),
        said text not null,
        asked_by text not null,
        begun_at timestamptz not null,
        done_at timestamptz,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      )`);
    this.addSql(`
      create function refuse_rewriting_a_parcel_problem() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' or old.answered_at is not null
           or (new.parcel_id, new.workshop_id, new.kind, new.words, new.reported_by, new.reported_at)
              is distinct from
              (old.parcel_id, old.workshop_id, old.kind, old.words, old.reported_by, old.reported_at) then
          raise exception 'What was reported of a parcel, and what was answered, does not change.'
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`
      create trigger parcel_problem_stands before update or delete on parcel_problem
        for each row execute function refuse_rewriting_a_parcel_problem()`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_parcel_center_state"`);
    this.addSql("drop table if exists parcel_request");
    this.addSql("drop table if exists parcel_problem");
    this.addSql("drop table if exists parcel_check");
    this.addSql("drop function if exists refuse_rewriting_a_parcel_problem()");
  }
}
