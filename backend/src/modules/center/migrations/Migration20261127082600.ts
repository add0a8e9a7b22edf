import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Who recorded a document and who withdrew it, and why. A document is never edited: it is withdrawn once, and another is
 * recorded. What a center's provisioning wrote goes with the center when that is undone; what a person recorded stays.
 */
export class Migration20261127082600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      alter table evidence
        add column file_name text,
        add column note text not null default '',
        add column recorded_by text,
        add column withdrawn_by text,
        add column withdrawn_at timestamptz,
        add column withdrawn_reason text,
        add constraint evidence_days check (issued_on <= expires_on),
        add constraint evidence_withdrawn check (
          (status = 'withdrawn') = (withdrawn_at is not null and withdrawn_by is not null and withdrawn_reason <> ''))`);
    this.addSql(`
      create function keep_evidence() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          if old.recorded_by is null then return old; end if;
          raise exception 'A document that was recorded stays on file: withdraw it.' using errcode = 'restrict_violation';
        end if;
        if old.status = 'withdrawn'
           or (new.id, new.kind, new.issued_on, new.expires_on, new.center_id, new.note)
              is distinct from (old.id, old.kind, old.issued_on, old.expires_on, old.center_id, old.note)
           or (new.batch_id, new.file_key, new.file_name, new.recorded_by, new.deleted_at)
              is distinct from (old.batch_id, old.file_key, old.file_name, old.recorded_by, old.deleted_at) then
          raise exception 'A document is never changed: withdraw it and record another.' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`
      create trigger evidence_keep before update or delete on evidence
        for each row execute function keep_evidence()`);
  }

  override async down(): Promise<void> {
    this.addSql("drop trigger evidence_keep on evidence");
    this.addSql("drop function keep_evidence()");
    this.addSql(`
      alter table evidence drop constraint evidence_days, drop constraint evidence_withdrawn, drop column file_name,
        drop column note, drop column recorded_by, drop column withdrawn_by, drop column withdrawn_at, drop column withdrawn_reason`);
  }
}
