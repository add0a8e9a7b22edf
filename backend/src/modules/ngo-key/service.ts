import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { MedusaService } from "@medusajs/framework/utils";
import { type KeyWish, makeKey } from "./make-key";
import { Key } from "./models/key";

interface Transactions {
  transaction<T>(task: (manager: { getTransactionContext(): Knex }) => Promise<T>): Promise<T>;
}

/** Keys with which programs of organisations read. */
export class NgoKeyModuleService extends MedusaService({ Key }) {
  readonly #transactions: Transactions;

  constructor(container: { baseRepository: Transactions }) {
    super(container);
    this.#transactions = container.baseRepository;
  }

  /** Keeps a key; answers with its id. `today`: `YYYY-MM-DD` in UTC. */
  makeKey(wish: KeyWish, today: string): Promise<string> {
    return this.#transactions.transaction((manager) => makeKey(manager.getTransactionContext(), wish, today));
  }
}
