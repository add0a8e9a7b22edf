import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { MedusaService } from "@medusajs/framework/utils";
import { type AdoptedPiece, adoptPiece } from "./adopt-piece";
import { Listing } from "./models/listing";
import { ListingEvent } from "./models/listing-event";
import { ListingRevision } from "./models/listing-revision";
import { type ListingSave, type SavedListing, saveListing } from "./save-listing";
import {
  type ListingStepAsked,
  type ListingStepTaken,
  takeListingStep,
  undoListingStep,
} from "./take-listing-step";

interface Transactions {
  transaction<T>(task: (manager: { getTransactionContext(): Knex }) => Promise<T>): Promise<T>;
}

/** Every change is one transaction, whole or not at all. What can't be done is a `ListingRefused`. */
export class ListingModuleService extends MedusaService({ Listing, ListingRevision, ListingEvent }) {
  readonly #transactions: Transactions;

  constructor(container: { baseRepository: Transactions }) {
    super(container);
    this.#transactions = container.baseRepository;
  }

  saveContent(save: ListingSave): Promise<SavedListing> {
    return this.#inTransaction((sql) => saveListing(sql, save));
  }

  adoptPiece(piece: AdoptedPiece) {
    return this.#inTransaction((sql) => adoptPiece(sql, piece));
  }

  takeStep(asked: ListingStepAsked): Promise<ListingStepTaken> {
    return this.#inTransaction((sql) => takeListingStep(sql, asked));
  }

  undoStep(taken: ListingStepTaken, by: string): Promise<void> {
    return this.#inTransaction((sql) => undoListingStep(sql, taken, by));
  }

  #inTransaction<T>(task: (sql: Knex) => Promise<T>): Promise<T> {
    return this.#transactions.transaction((manager) => task(manager.getTransactionContext()));
  }
}
