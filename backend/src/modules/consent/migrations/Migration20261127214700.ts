import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Pictures of makers' hands, further codes of a maker, and the undoing of a consent that was never announced. */
export class Migration20261127214700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      alter table maker_consent
        add column photo_id text,
        drop constraint maker_consent_use_check,
        add constraint maker_consent_use_check check (use in ('craft_name', 'words', 'hands_picture')),
        drop constraint maker_consent_ended_how_check,
        add constraint maker_consent_ended_how_check
          check (ended_how in ('manager', 'operator', 'code', 'expiry', 'review')),
        add constraint maker_consent_photo check ((use = 'hands_picture') = (photo_id is not null))`);
    this.addSql(
      `create unique index "IDX_maker_consent_photo_id_unique" on maker_consent (photo_id) where photo_id is not null`,
    );
    this.addSql(`
      create table maker_code (
        id text primary key,
        maker_token text not null,
        code_hash text not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      )`);
    this.addSql(`create unique index "IDX_maker_code_code_hash_unique" on maker_code (code_hash)`);
    this.addSql(`create index "IDX_maker_code_maker_token" on maker_code (maker_token)`);
    this.addSql(`
      create or replace function keep_maker_consent() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          -- Only by the undoing of its own recording, which names it: nothing has shown it yet.
          if old.ended_at is null and old.maker_token = current_setting('consent.undone', true) then
            return old;
          end if;
        end if;
        if tg_op <> 'UPDATE' then
          raise exception 'That there was a consent stays on record: end it.' using errcode = 'restrict_violation';
        end if;
        if old.ended_at is not null or new.ended_at is null
           or (new.id, new.maker_token, new.workshop_id, new.use, new.language, new.product_ids, new.given_on)
              is distinct from (old.id, old.maker_token, old.workshop_id, old.use, old.language, old.product_ids, old.given_on)
           or (new.expires_on, new.form_number, new.code_hash, new.recorded_by, new.photo_id)
              is distinct from (old.expires_on, old.form_number, old.code_hash, old.recorded_by, old.photo_id) then
          raise exception 'A consent is never changed: end it and record another.' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists maker_code");
    this.addSql("alter table maker_consent drop column photo_id");
  }
}
