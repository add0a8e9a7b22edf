import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { MedusaService } from "@medusajs/framework/utils";
import { ReturnedPayment } from "./models/returned-payment";

/** A decision to give a payment back. */
export interface DecidedReturn {
  readonly intentId: string;
  readonly basketId: string;
  readonly sessionId: string;
  readonly amountMinor: bigint;
  /** Upper case. */
  readonly currencyCode: string;
  readonly reason: string;
}

interface Transactions {
  transaction<T>(task: (manager: { getTransactionContext(): Knex }) => Promise<T>): Promise<T>;
}

export class PaymentReturnModuleService extends MedusaService({ ReturnedPayment }) {
  readonly #transactions: Transactions;

  constructor(container: { baseRepository: Transactions }) {
    super(container);
    this.#transactions = container.baseRepository;
  }

  /** Writes a decision down. One that was made before stands, with its reason. */
  decide({ intentId, basketId, sessionId, amountMinor, currencyCode, reason }: DecidedReturn): Promise<void> {
    return this.#transactions.transaction(async (manager) => {
      await manager.getTransactionContext().raw(
        `insert into returned_payment (intent_id, basket_id, session_id, amount_minor, currency_code, reason, decided_at)
         values (?, ?, ?, ?, ?, ?, now()) on conflict (intent_id) do nothing`,
        [intentId, basketId, sessionId, String(amountMinor), currencyCode, reason],
      );
    });
  }

  /** Notes that it is done. A second word changes nothing. */
  finish(intentId: string, way: "release" | "refund"): Promise<void> {
    return this.#transactions.transaction(async (manager) => {
      await manager.getTransactionContext().raw(
        `update returned_payment set way = ?, returned_at = now(), updated_at = now()
          where intent_id = ? and returned_at is null`,
        [way, intentId],
      );
    });
  }
}
