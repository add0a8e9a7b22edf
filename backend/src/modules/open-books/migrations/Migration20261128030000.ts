import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const QUARTER = "~ '^[0-9]{4}-Q[1-4]$'";

/** What centers agreed to publish, what they told of their makers, and the quarters that are frozen. */
export class Migration20261128030000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table publishing_agreement (
        id text primary key,
        center_id text not null,
        agreed_by text not null check (agreed_by <> ''),
        agreed_on text not null,
        first_quarter text not null check (first_quarter ${QUARTER}),
        recorded_by text not null,
        ended_at timestamptz,
        ended_by text,
        ended_reason text,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz check (deleted_at is null),
        constraint publishing_agreement_ended check (
          (ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_reason is null))
      )`);
    this.addSql(`
      create unique index "IDX_publishing_agreement_center_id_unique" on publishing_agreement (center_id)
       where ended_at is null`);
    this.addSql(`
      create table makers_told (
        id text primary key,
        center_id text not null,
        quarter text not null check (quarter ${QUARTER}),
        band text not null check (band in ('under-5', '5-9', '10-19', '20-49', '50-99', '100-or-more')),
        told_by_kind text not null check (told_by_kind in ('manager', 'operator')),
        told_by text not null,
        told_at timestamptz not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz check (deleted_at is null)
      )`);
    this.addSql(
      `create unique index "IDX_makers_told_center_id_quarter_unique" on makers_told (center_id, quarter)`,
    );
    this.addSql(`
      create table published_quarter (
        id text primary key,
        center_id text not null,
        quarter text not null check (quarter ${QUARTER}),
        currency_code text not null,
        pieces integer not null,
        split jsonb not null,
        position text not null,
        frozen_at timestamptz not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz check (deleted_at is null)
      )`);
    this.addSql(
      `create unique index "IDX_published_quarter_center_id_quarter_unique" on published_quarter (center_id, quarter)`,
    );
    this.addSql(`
      create function keep_published_quarter() returns trigger language plpgsql as $$
      begin
        raise exception 'A frozen quarter is never changed: what comes later stands in the next.' using errcode = 'restrict_violation';
      end $$`);
    this.addSql(`
      create trigger published_quarter_keep before update or delete on published_quarter
        for each row execute function keep_published_quarter()`);
    this.addSql(`
      create trigger published_quarter_no_truncate before truncate on published_quarter
        for each statement execute function keep_published_quarter()`);
    this.addSql(`
      create function keep_makers_told() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from published_quarter p where p.center_id = old.center_id and p.quarter = old.quarter) then
          raise exception 'What was told of a frozen quarter is never changed.' using errcode = 'restrict_violation';
        end if;
        return coalesce(new, old);
      end $$`);
    this.addSql(`
      create trigger makers_told_keep before update or delete on makers_told
        for each row execute function keep_makers_told()`);
    this.addSql(`
      create function keep_publishing_agreement() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'UPDATE' or old.ended_at is not null or new.ended_at is null
           or (new.id, new.center_id, new.agreed_by, new.agreed_on, new.first_quarter, new.recorded_by)
              is distinct from (old.id, old.center_id, old.agreed_by, old.agreed_on, old.first_quarter, old.recorded_by) then
          raise exception 'An agreement is never changed: end it and record another.' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`
      create trigger publishing_agreement_keep before update or delete on publishing_agreement
        for each row execute function keep_publishing_agreement()`);
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists publishing_agreement, makers_told, published_quarter");
    this.addSql(
      "drop function if exists keep_publishing_agreement(), keep_makers_told(), keep_published_quarter()",
    );
  }
}
