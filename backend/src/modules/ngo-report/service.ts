import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { MedusaService } from "@medusajs/framework/utils";
import type { ExportReason } from "../../contracts/ngo/export";
import {
  type BegunExport,
  beginNext,
  endWithoutFile,
  finishExport,
  type NewExport,
  noteProgress,
  queueExport,
  type StoredExport,
  takeUpSilent,
  tryAgainLater,
  type WrittenFile,
} from "./export-rows";
import { ExportJob } from "./models/export-job";
import { SavedReport } from "./models/saved-report";

interface Transactions {
  transaction<T>(task: (manager: { getTransactionContext(): Knex }) => Promise<T>): Promise<T>;
}

/** Every change of an export is one transaction and asks for the state that it starts from. */
export class NgoReportModuleService extends MedusaService({ SavedReport, ExportJob }) {
  readonly #transactions: Transactions;

  constructor(container: { baseRepository: Transactions }) {
    super(container);
    this.#transactions = container.baseRepository;
  }

  /** Null when its organisation has enough waiting, or the one of this month is there. */
  queueExport(asked: NewExport): Promise<StoredExport | null> {
    return this.#inTransaction((sql) => queueExport(sql, asked));
  }

  beginNext(): Promise<BegunExport | null> {
    return this.#inTransaction(beginNext);
  }

  noteProgress(begun: BegunExport, rows: Pick<StoredExport, "rows_done" | "rows_all">): Promise<boolean> {
    return this.#inTransaction((sql) => noteProgress(sql, begun, rows));
  }

  /** False when the file is nobody's: another has begun it since. */
  finishExport(begun: BegunExport, file: WrittenFile): Promise<boolean> {
    return this.#inTransaction((sql) => finishExport(sql, begun, file));
  }

  endWithoutFile(begun: BegunExport, reason: ExportReason): Promise<void> {
    return this.#inTransaction((sql) => endWithoutFile(sql, begun, reason));
  }

  tryAgainLater(begun: BegunExport): Promise<void> {
    return this.#inTransaction((sql) => tryAgainLater(sql, begun));
  }

  takeUpSilent(): Promise<void> {
    return this.#inTransaction(takeUpSilent);
  }

  #inTransaction<T>(task: (sql: Knex) => Promise<T>): Promise<T> {
    return this.#transactions.transaction((manager) => task(manager.getTransactionContext()));
  }
}
