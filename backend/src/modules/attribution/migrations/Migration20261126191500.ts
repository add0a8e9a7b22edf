import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Sale policies: what the database itself refuses of versions, whoever writes them. */
export class Migration20261126191500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      alter table sale_policy add constraint sale_policy_days_check check (
        effective_from ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' and effective_to ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
        and effective_from <= effective_to)`);
    this.addSql(`
      create or replace function refuse_changing_a_policy() returns trigger language plpgsql as $$
      begin
        if (new.policy_id, new.version, new.currency, new.steps, new.rounding_sink, new.effective_from, new.fee_bearer)
          is distinct from
           (old.policy_id, old.version, old.currency, old.steps, old.rounding_sink, old.effective_from, old.fee_bearer)
        then
          raise exception 'Sale policy % version % is stored and does not change. Store a new version.',
            old.policy_id, old.version using errcode = 'restrict_violation';
        end if;
        if old.status <> new.status and (old.status, new.status) not in (('draft', 'active'), ('active', 'retired')) then
          raise exception 'Sale policy % version % is % and cannot become %.',
            old.policy_id, old.version, old.status, new.status using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    // A version whose last day is not the day before the next one's first leaves a day to two rules, or to none.
    this.addSql(`
      create function refuse_a_broken_series() returns trigger language plpgsql as $$
      declare
        changed text := case when tg_op = 'DELETE' then old.policy_id else new.policy_id end;
        broken record;
      begin
        select s.version, s.following into broken
          from (select version, effective_to, lead(version) over w as following, lead(effective_from) over w as from_day
                  from sale_policy
                 where policy_id = changed and status = 'active' and deleted_at is null
                window w as (order by effective_from nulls first, version)) s
         where s.following is not null
           and (s.effective_to is null or s.from_day is null or s.effective_to::date + 1 <> s.from_day::date)
         limit 1;
        if found then
          raise exception 'Sale policy %: between versions % and % a day would have two rules or none.',
            changed, broken.version, broken.following using errcode = 'check_violation';
        end if;
        return null;
      end $$`);
    // Deferred: the version before is ended and the next activated in two statements.
    this.addSql(`
      create constraint trigger sale_policy_series after insert or update or delete on sale_policy
        deferrable initially deferred for each row execute function refuse_a_broken_series()`);
  }

  override async down(): Promise<void> {
    this.addSql("drop function if exists refuse_a_broken_series() cascade");
    this.addSql("alter table sale_policy drop constraint if exists sale_policy_days_check");
  }
}
