import type { Account } from "../ledger";
import { POSTAGE_RECIPIENT } from "../ledger-shares";

/** The account that a payout takes from: a workshop's, or of what a center holds itself, its post or one of its funds. */
export function payoutAccount(workshopId: string | null, recipient: string): Account {
  if (workshopId !== null) return "workshop";
  return recipient === POSTAGE_RECIPIENT ? "center_shipping" : "fund";
}
