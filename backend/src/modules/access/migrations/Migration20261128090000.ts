import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const WITH_ACCOUNT = ["password_reset", "login_challenge", "factor_try"];

/** Accounts serve two portals: of workshops, and of organisations that see centers. Acts may belong to an organisation. */
export class Migration20261128090000 extends Migration {
  override async up(): Promise<void> {
    this.addSql("alter table manager rename to account");
    this.addSql(
      "alter table account add column portal text not null default 'workshop' check (portal in ('workshop', 'ngo'))",
    );
    this.addSql("alter table account alter column portal drop default");
    this.addSql(`drop index "IDX_manager_login_unique"`);
    this.addSql(`create unique index "IDX_account_portal_login_unique" on account (portal, login)`);
    this.addSql("alter table manager_session rename to account_session");
    for (const table of ["account_session", ...WITH_ACCOUNT])
      this.addSql(`alter table ${table} rename column manager_id to account_id`);
    this.addSql("alter table act drop constraint act_actor_kind_check");
    this.addSql(
      "alter table act add constraint act_actor_kind_check check (actor_kind in ('manager', 'officer', 'operator', 'nobody'))",
    );
    this.addSql("alter table act add column organisation_id text");
    this.addSql(
      `create index "IDX_act_organisation" on act (organisation_id, occurred_at) where organisation_id is not null`,
    );
  }

  override async down(): Promise<void> {
    this.addSql("alter table act drop column organisation_id");
    for (const table of ["account_session", ...WITH_ACCOUNT])
      this.addSql(`alter table ${table} rename column account_id to manager_id`);
    this.addSql("alter table account_session rename to manager_session");
    this.addSql(`drop index "IDX_account_portal_login_unique"`);
    this.addSql("alter table account drop column portal");
    this.addSql("alter table account rename to manager");
    this.addSql(`create unique index "IDX_manager_login_unique" on manager (login)`);
  }
}
