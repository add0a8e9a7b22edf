import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { MedusaService } from "@medusajs/framework/utils";
import type { ImportState } from "../../contracts/manager/piece-import-words";
import {
  keepChecked,
  markMade,
  moveOn,
  type NewImport,
  type NewRow,
  queueImport,
  type StoredImport,
  stopImport,
} from "./import-rows";
import { PieceImport } from "./models/piece-import";
import { PieceImportRow } from "./models/piece-import-row";

interface Transactions {
  transaction<T>(task: (manager: { getTransactionContext(): Knex }) => Promise<T>): Promise<T>;
}

/** Every change is one transaction and asks for the state that it starts from. */
export class PieceImportModuleService extends MedusaService({ PieceImport, PieceImportRow }) {
  readonly #transactions: Transactions;

  constructor(container: { baseRepository: Transactions }) {
    super(container);
    this.#transactions = container.baseRepository;
  }

  keepChecked(found: NewImport, rows: readonly NewRow[]): Promise<StoredImport> {
    return this.#inTransaction((sql) => keepChecked(sql, found, rows));
  }

  /** False when it is in the queue already, or beyond. */
  queueImport(id: string, by: string): Promise<boolean> {
    return this.#inTransaction((sql) => queueImport(sql, id, by));
  }

  markMade(
    id: string,
    made: readonly { readonly line: number; readonly listingId: string }[],
  ): Promise<void> {
    return this.#inTransaction((sql) => markMade(sql, id, made));
  }

  /** Says whether rows still wait. */
  moveOn(id: string): Promise<ImportState> {
    return this.#inTransaction((sql) => moveOn(sql, id));
  }

  stopImport(id: string): Promise<void> {
    return this.#inTransaction((sql) => stopImport(sql, id));
  }

  #inTransaction<T>(task: (sql: Knex) => Promise<T>): Promise<T> {
    return this.#transactions.transaction((manager) => task(manager.getTransactionContext()));
  }
}
