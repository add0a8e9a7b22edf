import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { MedusaService } from "@medusajs/framework/utils";
import { type Reconciled, reconcileOrder } from "./book/reconcile-order";
import type { SaleReader } from "./book/sale";
import { AttributionLine } from "./models/attribution-line";
import { AttributionOrder } from "./models/attribution-order";
import { LedgerEntry } from "./models/ledger-entry";
import { LedgerSource } from "./models/ledger-source";
import { LedgerTransaction } from "./models/ledger-transaction";
import { SalePolicy } from "./models/sale-policy";

interface Transactions {
  transaction<T>(task: (manager: { getTransactionContext(): Knex }) => Promise<T>): Promise<T>;
}

export class AttributionModuleService extends MedusaService({
  SalePolicy,
  AttributionOrder,
  AttributionLine,
  LedgerSource,
  LedgerTransaction,
  LedgerEntry,
}) {
  readonly #transactions: Transactions;

  constructor(container: { baseRepository: Transactions }) {
    super(container);
    this.#transactions = container.baseRepository;
  }

  /** Writes what the book of one order lacks, all of it or nothing. Harmless at any time and any number of times. */
  reconcile(orderId: string, sale: SaleReader): Promise<Reconciled> {
    return this.#transactions.transaction((manager) =>
      reconcileOrder(manager.getTransactionContext(), orderId, sale),
    );
  }
}
