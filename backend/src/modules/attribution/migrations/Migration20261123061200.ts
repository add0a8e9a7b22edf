import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** A sale policy that a sold line names stays readable for ever. */
export class Migration20261123061200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create function refuse_dropping_a_used_policy() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          if not exists (
            select 1 from attribution_line l where l.policy_id = old.policy_id and l.policy_version = old.version
          ) then
            return old;
          end if;
        end if;
        raise exception 'Sale policies that orders were sold under are kept: % is refused.', tg_op
          using errcode = 'restrict_violation';
      end $$`);
    this.addSql(`
      create trigger sale_policy_kept before delete on sale_policy
        for each row execute function refuse_dropping_a_used_policy()`);
    this.addSql(`
      create trigger sale_policy_no_truncate before truncate on sale_policy
        for each statement execute function refuse_dropping_a_used_policy()`);
  }

  override async down(): Promise<void> {
    this.addSql("drop function if exists refuse_dropping_a_used_policy() cascade");
  }
}
