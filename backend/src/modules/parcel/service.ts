import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { MedusaService } from "@medusajs/framework/utils";
import type { ParcelStep } from "../../contracts/parcel-words";
import type { ReturnDecision } from "../../contracts/return-request";
import type { ToldLine } from "../../domain/parcel/packing-check";
import { Parcel } from "./models/parcel";
import { ParcelCheck } from "./models/parcel-check";
import { ParcelEvent } from "./models/parcel-event";
import { ParcelLine } from "./models/parcel-line";
import { ParcelProblem } from "./models/parcel-problem";
import { ParcelRequest } from "./models/parcel-request";
import { ReturnRequest } from "./models/return-request";
import { writeChecks } from "./parcels/check-rows";
import type { StoredParcel } from "./parcels/parcel-rows";
import { reconcileParcels } from "./parcels/reconcile-parcels";
import {
  type AskedStep,
  beginRequest,
  endRequest,
  type RequestState,
  reopenRequest,
} from "./parcels/request-rows";
import type { ShipmentReader } from "./parcels/shipments";
import { openFor, type TakenStep, takeStep } from "./parcels/take-step";
import {
  type AnsweredProblem,
  answerProblem,
  type ReportedProblem,
  reportProblem,
} from "./problems/problem-rows";
import {
  type AskedReturn,
  askReturn,
  beginRefund,
  decideReturn,
  type StoredReturn,
} from "./returns/return-rows";

interface Transactions {
  transaction<T>(task: (manager: { getTransactionContext(): Knex }) => Promise<T>): Promise<T>;
}

/** Every change is one transaction, whole or not at all. What can't be done is a `ParcelRefused`. */
export class ParcelModuleService extends MedusaService({
  Parcel,
  ParcelLine,
  ParcelEvent,
  ParcelCheck,
  ParcelProblem,
  ParcelRequest,
  ReturnRequest,
}) {
  readonly #transactions: Transactions;

  constructor(container: { baseRepository: Transactions }) {
    super(container);
    this.#transactions = container.baseRepository;
  }

  /** Makes, fills, follows and cancels parcels of one order until they say what the order says. Harmless at any time. */
  async reconcileParcels(orderId: string, read: ShipmentReader, by: string | null = null): Promise<void> {
    await this.#inTransaction((sql) => reconcileParcels(sql, orderId, read, by));
  }

  /** The parcel, if this step is open to it now. */
  parcelOpenFor(parcelId: string, step: ParcelStep, read: ShipmentReader): Promise<StoredParcel> {
    return this.#inTransaction((sql) => openFor(sql, parcelId, step, read));
  }

  takeParcelStep(taken: TakenStep, read: ShipmentReader): Promise<void> {
    return this.#inTransaction((sql) => takeStep(sql, taken, read));
  }

  checkParcel(parcelId: string, told: readonly ToldLine[], by: string): Promise<void> {
    return this.#inTransaction((sql) => writeChecks(sql, parcelId, told, by));
  }

  beginParcelRequest(asked: AskedStep): Promise<RequestState> {
    return this.#inTransaction((sql) => beginRequest(sql, asked));
  }

  endParcelRequest(requestId: string): Promise<void> {
    return this.#inTransaction((sql) => endRequest(sql, requestId));
  }

  reopenParcelRequest(requestId: string): Promise<void> {
    return this.#inTransaction((sql) => reopenRequest(sql, requestId));
  }

  reportParcelProblem(reported: ReportedProblem): Promise<boolean> {
    return this.#inTransaction((sql) => reportProblem(sql, reported));
  }

  answerParcelProblem(answered: AnsweredProblem): Promise<{ readonly workshopId: string }> {
    return this.#inTransaction((sql) => answerProblem(sql, answered));
  }

  /** Answers with the request's id. */
  askReturn(asked: AskedReturn): Promise<string> {
    return this.#inTransaction((sql) => askReturn(sql, asked));
  }

  /** Settles what a refund gives back, once and for all; answers with minor units. */
  beginReturnRefund(id: string, worth: (request: StoredReturn) => bigint): Promise<bigint> {
    return this.#inTransaction((sql) => beginRefund(sql, id, worth));
  }

  decideReturn(id: string, decision: ReturnDecision & { readonly by: string }): Promise<void> {
    return this.#inTransaction((sql) => decideReturn(sql, id, decision));
  }

  #inTransaction<T>(task: (sql: Knex) => Promise<T>): Promise<T> {
    return this.#transactions.transaction((manager) => task(manager.getTransactionContext()));
  }
}
