import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { MedusaService } from "@medusajs/framework/utils";
import { type GrantWish, giveGrant } from "./grants/give-grant";
import { Grant } from "./models/grant";
import { Invitation } from "./models/invitation";
import { Organisation } from "./models/organisation";
import { Seat } from "./models/seat";
import { changeOrganisation, type OrganisationChange } from "./organisations/change-organisation";
import {
  addSeat,
  type ChangedSeat,
  changeSeat,
  type SeatChange,
  type SeatRules,
  type SeatWish,
} from "./seats/change-seat";

interface Transactions {
  transaction<T>(task: (manager: { getTransactionContext(): Knex }) => Promise<T>): Promise<T>;
}

/** What changes who may see what in an organisation waits for its turn, so that rules judge what really is. */
export class NgoModuleService extends MedusaService({ Organisation, Seat, Grant, Invitation }) {
  readonly #transactions: Transactions;

  constructor(container: { baseRepository: Transactions }) {
    super(container);
    this.#transactions = container.baseRepository;
  }

  /** Ends a seat, with another role or last day in its place unless that is null. What `rules` throw changes nothing. */
  changeSeat(change: SeatChange, rules: SeatRules): Promise<ChangedSeat> {
    return this.#inTurn((sql) => changeSeat(sql, change, rules));
  }

  /** Gives an account a seat; answers with its id. `today`: `YYYY-MM-DD` in UTC. */
  addSeat(wish: SeatWish, today: string): Promise<string> {
    return this.#inTurn((sql) => addSeat(sql, wish, today));
  }

  /** Lets an organisation see a center; answers with the grant's id. */
  giveGrant(wish: GrantWish): Promise<string> {
    return this.#inTurn((sql) => giveGrant(sql, wish));
  }

  /** Gives an organisation another name or reporting currency; answers with what it was and is. */
  changeOrganisation(change: OrganisationChange): ReturnType<typeof changeOrganisation> {
    return this.#inTurn((sql) => changeOrganisation(sql, change));
  }

  #inTurn<T>(task: (sql: Knex) => Promise<T>): Promise<T> {
    return this.#transactions.transaction((manager) => task(manager.getTransactionContext()));
  }
}
