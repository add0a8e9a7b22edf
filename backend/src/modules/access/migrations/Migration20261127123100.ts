import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const TIMES = `
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz`;

/** Managers, what each may do where, the devices they are logged in on, and what was done. */
export class Migration20261127123100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table manager (
        id text primary key,
        name text not null,
        login text not null check (login = lower(login) and length(login) between 3 and 254),
        email text,
        locale text not null check (locale in ('en', 'es', 'vi', 'lt')),
        auth_identity_id text not null,
        ${TIMES}
      )`);
    this.addSql(`create unique index "IDX_manager_login_unique" on manager (login)`);
    this.addSql(`create unique index "IDX_manager_auth_identity_unique" on manager (auth_identity_id)`);
    this.addSql(`
      create table membership (
        id text primary key,
        manager_id text not null references manager (id),
        role text not null check (role in ('owner', 'lister', 'sender', 'viewer')),
        center_id text not null,
        workshop_id text,
        ended_at timestamptz,
        ${TIMES}
      )`);
    this.addSql(`create index "IDX_membership_manager" on membership (manager_id)`);
    this.addSql(`create index "IDX_membership_center" on membership (center_id)`);
    // A role may be held once; two different roles in one workshop add up.
    this.addSql(`
      create unique index "IDX_membership_current" on membership
        (manager_id, role, center_id, coalesce(workshop_id, '')) where ended_at is null`);
    this.addSql(`
      create table manager_session (
        id text primary key,
        manager_id text not null references manager (id),
        token_hash text not null,
        device text not null default '',
        address text not null default '',
        last_seen_at timestamptz not null,
        expires_at timestamptz not null,
        ended_at timestamptz,
        ${TIMES}
      )`);
    this.addSql(`create unique index "IDX_manager_session_token_unique" on manager_session (token_hash)`);
    this.addSql(`create index "IDX_manager_session_manager" on manager_session (manager_id)`);
    this.createActs();
  }

  private createActs(): void {
    this.addSql(`
      create table act (
        id text primary key,
        seq bigint generated always as identity,
        actor_kind text not null check (actor_kind in ('manager', 'operator', 'nobody')),
        actor_id text,
        action text not null check (action ~ '^[a-z_]+[.][a-z_]+$'),
        center_id text,
        workshop_id text,
        subject_type text not null,
        subject_id text not null,
        detail jsonb not null default '{}',
        address text not null default '',
        device text not null default '',
        occurred_at timestamptz not null,
        ${TIMES}
      )`);
    this.addSql(`create index "IDX_act_workshop" on act (workshop_id, occurred_at)`);
    this.addSql(`create index "IDX_act_center" on act (center_id, occurred_at)`);
    this.addSql(`create index "IDX_act_actor" on act (actor_id, occurred_at)`);
    this.addSql(`create index "IDX_act_occurred" on act (occurred_at)`);
    this.addSql(`
      create function refuse_rewriting_acts() returns trigger language plpgsql as $$
      begin
        raise exception 'What was done stays written down: % of acts is refused.', tg_op
          using errcode = 'restrict_violation';
      end $$`);
    this.addSql(`
      create trigger act_append_only before update or delete on act
        for each row execute function refuse_rewriting_acts()`);
    this.addSql(`
      create trigger act_no_truncate before truncate on act
        for each statement execute function refuse_rewriting_acts()`);
  }

  override async down(): Promise<void> {
    for (const table of ["act", "manager_session", "membership", "manager"])
      this.addSql(`drop table if exists ${table}`);
    this.addSql("drop function if exists refuse_rewriting_acts()");
  }
}
