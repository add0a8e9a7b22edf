import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { MedusaService } from "@medusajs/framework/utils";
import type { ManagerRole } from "../../contracts/manager/roles";
import { Account } from "./models/account";
import { AccountSession } from "./models/account-session";
import { Act } from "./models/act";
import { FactorTry } from "./models/factor-try";
import { Invitation } from "./models/invitation";
import { LoginChallenge } from "./models/login-challenge";
import { Membership } from "./models/membership";
import { PasswordReset } from "./models/password-reset";
import { changeSeat, type SeatRules } from "./seats/change-seat";

interface Transactions {
  transaction<T>(task: (manager: { getTransactionContext(): Knex }) => Promise<T>): Promise<T>;
}

export class AccessModuleService extends MedusaService({
  Account,
  Membership,
  AccountSession,
  Invitation,
  PasswordReset,
  LoginChallenge,
  FactorTry,
  Act,
}) {
  readonly #transactions: Transactions;

  constructor(container: { baseRepository: Transactions }) {
    super(container);
    this.#transactions = container.baseRepository;
  }

  /**
   * Ends a membership, with another role in its place unless that is null. Two at once in a center wait for one another, so that
   * `rules` judge what really is; what they throw changes nothing. Answers with the id of the new membership, or null.
   */
  changeSeat(membershipId: string, role: ManagerRole | null, rules: SeatRules): Promise<string | null> {
    return this.#transactions.transaction((manager) =>
      changeSeat(manager.getTransactionContext(), membershipId, role, rules),
    );
  }
}
