import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What makers let the shop show of themselves. A consent ends once; what it showed is gone with it, and it is never deleted. */
export class Migration20261127103700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table maker_consent (
        id text primary key,
        maker_token text not null,
        workshop_id text not null,
        use text not null check (use in ('craft_name', 'words')),
        content text check (content <> ''),
        language text not null check (language in ('en', 'es', 'vi', 'lt')),
        product_ids text[],
        given_on text not null,
        expires_on text not null,
        form_number text not null check (form_number <> ''),
        code_hash text not null,
        recorded_by text not null,
        ended_at timestamptz,
        ended_how text check (ended_how in ('manager', 'operator', 'code', 'expiry')),
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz check (deleted_at is null),
        constraint maker_consent_days check (given_on <= expires_on),
        constraint maker_consent_ended check (
          (ended_at is null) = (ended_how is null) and (ended_at is null) = (content is not null))
      )`);
    this.addSql(`create index "IDX_maker_consent_workshop_id" on maker_consent (workshop_id)`);
    this.addSql(`create index "IDX_maker_consent_code_hash" on maker_consent (code_hash)`);
    this.addSql(
      `create unique index "IDX_maker_consent_maker_token_use_unique" on maker_consent (maker_token, use)`,
    );
    this.addSql(`
      create function keep_maker_consent() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'UPDATE' then
          raise exception 'That there was a consent stays on record: end it.' using errcode = 'restrict_violation';
        end if;
        if old.ended_at is not null or new.ended_at is null
           or (new.id, new.maker_token, new.workshop_id, new.use, new.language, new.product_ids, new.given_on)
              is distinct from (old.id, old.maker_token, old.workshop_id, old.use, old.language, old.product_ids, old.given_on)
           or (new.expires_on, new.form_number, new.code_hash, new.recorded_by)
              is distinct from (old.expires_on, old.form_number, old.code_hash, old.recorded_by) then
          raise exception 'A consent is never changed: end it and record another.' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`
      create trigger maker_consent_keep before update or delete on maker_consent
        for each row execute function keep_maker_consent()`);
    this.addSql(`
      create trigger maker_consent_no_truncate before truncate on maker_consent
        for each statement execute function keep_maker_consent()`);
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists maker_consent");
    this.addSql("drop function if exists keep_maker_consent()");
  }
}
