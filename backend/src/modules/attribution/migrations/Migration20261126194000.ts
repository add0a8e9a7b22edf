import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Money that went out against closed statements, proposed by one person and approved by another. */
export class Migration20261126194000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table payout (
        id text primary key,
        request_id text not null unique,
        statement_id text not null references statement (id),
        center_id text not null,
        workshop_id text null,
        currency_code text not null,
        amount_minor numeric not null check (amount_minor = trunc(amount_minor) and amount_minor > 0),
        reference text not null,
        paid_on date not null,
        document_key text null,
        document_name text null,
        note text not null,
        status text not null default 'proposed' check (status in ('proposed', 'approved', 'rejected', 'reversed')),
        proposed_by text not null,
        proposed_at timestamptz not null default now(),
        decided_by text null,
        decided_at timestamptz null,
        reversed_by text null,
        reversed_at timestamptz null,
        reason text null,
        constraint payout_needs_two_people check (decided_by is null or decided_by <> proposed_by)
      )`);
    this.addSql("create index on payout (center_id, workshop_id, currency_code)");
    this.addSql(`
      create table payout_part (
        payout_id text not null references payout (id),
        recipient text not null,
        amount_minor numeric not null check (amount_minor = trunc(amount_minor) and amount_minor > 0),
        primary key (payout_id, recipient)
      )`);
    this.addSql(`
      create trigger payout_part_append_only before update or delete on payout_part
        for each row execute function refuse_rewriting_the_book()`);
    this.addSql(`
      create function refuse_changing_a_payout() returns trigger language plpgsql as $$
      declare
        fixed text[] := array['id', 'request_id', 'statement_id', 'center_id', 'workshop_id', 'currency_code',
          'amount_minor', 'reference', 'paid_on', 'document_key', 'document_name', 'note', 'proposed_by', 'proposed_at'];
        name text;
      begin
        foreach name in array fixed loop
          if to_jsonb(new) -> name is distinct from to_jsonb(old) -> name then
            raise exception 'Payout % is recorded: its % does not change. Reverse it and record another.', old.id, name
              using errcode = 'restrict_violation';
          end if;
        end loop;
        if (old.status, new.status) not in
          (('proposed', 'approved'), ('proposed', 'rejected'), ('approved', 'reversed')) then
          raise exception 'Payout % is % and cannot become %.', old.id, old.status, new.status
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`
      create trigger payout_steps before update on payout
        for each row execute function refuse_changing_a_payout()`);
    this.addSql(`
      create trigger payout_kept before delete on payout
        for each row execute function refuse_rewriting_the_book()`);
  }

  override async down(): Promise<void> {
    throw new Error("Payouts that were recorded stay recorded.");
  }
}
