import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const TIMES = `
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz`;
const DAY = String.raw`^\d{4}-\d{2}-\d{2}$`;
const SAID = ["payout_confirmation", "payout_question", "question_reply"];
const KINDS =
  "('no_sales', 'evidence_expiring', 'parcel_late', 'payout_overdue', 'refunds_unusual', 'balance_negative')";

/** What organisations say and ask about payouts, what they are answered, and what officers want to be told. */
export class Migration20261128120000 extends Migration {
  override async up(): Promise<void> {
    this.createWords();
    this.createAlerts();
  }

  private createWords(): void {
    this.addSql(`
      create table payout_confirmation (
        id text primary key,
        organisation_id text not null,
        payout_id text not null,
        center_id text not null,
        arrived_on text not null check (arrived_on ~ '${DAY}'),
        note text not null,
        confirmed_by text not null,
        confirmed_at timestamptz not null,
        ${TIMES}
      )`);
    this.addSql(
      `create unique index "IDX_payout_confirmation_once" on payout_confirmation (organisation_id, payout_id)`,
    );
    this.addSql(`create index "IDX_payout_confirmation_payout" on payout_confirmation (payout_id)`);
    this.addSql(`
      create table payout_question (
        id text primary key,
        organisation_id text not null,
        payout_id text not null,
        center_id text not null,
        words text not null check (words <> ''),
        asked_by text not null,
        asked_at timestamptz not null,
        ${TIMES}
      )`);
    // A form that is sent twice asks once.
    this.addSql(
      `create unique index "IDX_payout_question_once" on payout_question (organisation_id, payout_id, md5(words))`,
    );
    this.addSql(`create index "IDX_payout_question_payout" on payout_question (payout_id)`);
    this.addSql(`create index "IDX_payout_question_asked" on payout_question (asked_at)`);
    this.addSql(`
      create table question_reply (
        id text primary key,
        question_id text not null references payout_question (id),
        words text not null check (words <> ''),
        replied_by text not null,
        replied_at timestamptz not null,
        ${TIMES}
      )`);
    this.addSql(`create unique index "IDX_question_reply_once" on question_reply (question_id)`);
    this.addSql(`
      create function refuse_rewriting_words() returns trigger language plpgsql as $$
      begin
        raise exception 'What was said about a payout stays as it was said: % is refused.', tg_op
          using errcode = 'restrict_violation';
      end $$`);
    for (const table of SAID) {
      this.addSql(`
        create trigger ${table}_append_only before update or delete on ${table}
          for each row execute function refuse_rewriting_words()`);
      this.addSql(`
        create trigger ${table}_no_truncate before truncate on ${table}
          for each statement execute function refuse_rewriting_words()`);
    }
  }

  private createAlerts(): void {
    this.addSql(`
      create table ngo_alert_rule (
        id text primary key,
        organisation_id text not null,
        account_id text not null,
        kind text not null check (kind in ${KINDS}),
        is_on boolean not null,
        threshold integer check (threshold between 1 and 1000),
        least integer check (least between 1 and 1000),
        ${TIMES}
      )`);
    this.addSql(
      `create unique index "IDX_ngo_alert_rule_kind" on ngo_alert_rule (organisation_id, account_id, kind)`,
    );
    this.addSql(`
      create table ngo_alert (
        id text primary key,
        organisation_id text not null,
        account_id text not null,
        kind text not null check (kind in ${KINDS}),
        center_id text not null,
        subject text not null,
        since timestamptz not null,
        facts jsonb not null,
        raised_at timestamptz not null,
        ended_at timestamptz,
        mail_id text,
        ${TIMES}
      )`);
    this.addSql(`
      create unique index "IDX_ngo_alert_open" on ngo_alert (organisation_id, account_id, kind, center_id, subject)
       where ended_at is null`);
    this.addSql(`create index "IDX_ngo_alert_officer" on ngo_alert (organisation_id, account_id, raised_at)`);
    this.addSql(`create index "IDX_ngo_alert_mail" on ngo_alert (mail_id) where mail_id is not null`);
  }

  override async down(): Promise<void> {
    for (const table of [
      "ngo_alert",
      "ngo_alert_rule",
      "question_reply",
      "payout_question",
      "payout_confirmation",
    ])
      this.addSql(`drop table if exists ${table}`);
    this.addSql("drop function if exists refuse_rewriting_words()");
  }
}
