import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { MedusaService } from "@medusajs/framework/utils";
import type { NewPolicyVersion } from "../../domain/policy/policy-version";
import { type Reconciled, reconcileOrder } from "./book/reconcile-order";
import type { SaleReader } from "./book/sale";
import { AttributionLine } from "./models/attribution-line";
import { AttributionOrder } from "./models/attribution-order";
import { LedgerEntry } from "./models/ledger-entry";
import { LedgerSource } from "./models/ledger-source";
import { LedgerTransaction } from "./models/ledger-transaction";
import { SalePolicy } from "./models/sale-policy";
import { type PayoutProposal, proposePayout } from "./payouts/propose-payout";
import { approvePayout, rejectPayout, reversePayout } from "./payouts/settle-payout";
import { activateVersion } from "./policies/activate-version";
import type { PolicyMoment } from "./policies/join-series";
import { saveVersion } from "./policies/save-version";
import { type PoliciesToStore, storePolicies } from "./policies/store-policies";
import { type CenterToClose, type ClosedStatement, closeMonth } from "./statements/close-month";

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
    return this.#inTransaction((sql) => reconcileOrder(sql, orderId, sale));
  }

  /** Closes a month of a center, whole or not at all. Throws `MonthNotClosable`. */
  closeMonth(
    center: CenterToClose,
    month: { readonly period: string; readonly closedBy: string },
  ): Promise<ClosedStatement[]> {
    return this.#inTransaction((sql) => closeMonth(sql, center, month));
  }

  /** Each step of a payout is one transaction. Throws `PayoutRefused`. */
  proposePayout(proposal: PayoutProposal): Promise<string> {
    return this.#inTransaction((sql) => proposePayout(sql, proposal));
  }

  approvePayout(id: string, by: string): Promise<void> {
    return this.#inTransaction((sql) => approvePayout(sql, id, by));
  }

  rejectPayout(id: string, by: string, reason: string): Promise<void> {
    return this.#inTransaction((sql) => rejectPayout(sql, id, by, reason));
  }

  reversePayout(id: string, by: string, reason: string): Promise<void> {
    return this.#inTransaction((sql) => reversePayout(sql, id, by, reason));
  }

  /** Keeps a version of a sale policy as a draft; returns its number. Throws `SalePolicyError`. */
  savePolicyVersion(draft: NewPolicyVersion, moment: PolicyMoment): Promise<number> {
    return this.#inTransaction((sql) => saveVersion(sql, draft, moment));
  }

  /** Puts a draft in force and ends the version before it. Throws `SalePolicyError`. */
  activatePolicyVersion(
    which: { readonly policyId: string; readonly version: number },
    moment: PolicyMoment,
  ): Promise<void> {
    return this.#inTransaction((sql) => activateVersion(sql, which, moment));
  }

  /** Stores the versions of a file that are missing; returns what was stored. Throws `SalePolicyError`. */
  storePolicies(policies: PoliciesToStore): Promise<string[]> {
    return this.#inTransaction((sql) => storePolicies(sql, policies));
  }

  #inTransaction<T>(task: (sql: Knex) => Promise<T>): Promise<T> {
    return this.#transactions.transaction((manager) => task(manager.getTransactionContext()));
  }
}
