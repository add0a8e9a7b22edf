import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { MedusaService } from "@medusajs/framework/utils";
import { type ChangedAlerts, changeAlerts } from "./alerts/change-alerts";
import { type RuleToSave, saveRule } from "./alerts/save-rule";
import { Alert } from "./models/alert";
import { AlertRule } from "./models/alert-rule";
import { PayoutConfirmation } from "./models/payout-confirmation";
import { PayoutQuestion } from "./models/payout-question";
import { QuestionReply } from "./models/question-reply";
import { askQuestion, type NewQuestion } from "./words/ask-question";
import { confirmPayout, type NewConfirmation } from "./words/confirm-payout";
import { type NewReply, replyOnce } from "./words/reply-once";

interface Transactions {
  transaction<T>(task: (manager: { getTransactionContext(): Knex }) => Promise<T>): Promise<T>;
}

/** What organisations say about payouts, which is written once, and what their officers are told. */
export class NgoWatchModuleService extends MedusaService({
  PayoutConfirmation,
  PayoutQuestion,
  QuestionReply,
  AlertRule,
  Alert,
}) {
  readonly #transactions: Transactions;

  constructor(container: { baseRepository: Transactions }) {
    super(container);
    this.#transactions = container.baseRepository;
  }

  /** Writes that a payout arrived; null where the organisation has said so already. Answers with the id. */
  confirmPayout(confirmation: NewConfirmation): Promise<string | null> {
    return this.#inTransaction((sql) => confirmPayout(sql, confirmation));
  }

  /** Writes a question; `asked` or `too_many` where it isn't a new one. */
  askQuestion(question: NewQuestion): Promise<{ readonly id: string } | "asked" | "too_many"> {
    return this.#inTransaction((sql) => askQuestion(sql, question));
  }

  /** Writes an answer; null where there is one. */
  replyOnce(reply: NewReply): Promise<string | null> {
    return this.#inTransaction((sql) => replyOnce(sql, reply));
  }

  /** Sets one rule of an officer. */
  saveRule(rule: RuleToSave): Promise<void> {
    return this.#inTransaction((sql) => saveRule(sql, rule));
  }

  /** Raises, ends and renews alerts of one officer in one go. */
  changeAlerts(changed: ChangedAlerts): Promise<void> {
    return this.#inTransaction((sql) => changeAlerts(sql, changed));
  }

  #inTransaction<T>(task: (sql: Knex) => Promise<T>): Promise<T> {
    return this.#transactions.transaction((manager) => task(manager.getTransactionContext()));
  }
}
