import type { PaymentState } from "@second-chance/backend/contracts/store-payment";

/** What the page says of a payment that has become no order yet. */
export type ReturnView = "checking" | "under_way" | "unpaid" | "returned" | "slow";

/** A payment that a bank has only just let go may be told as open for some seconds. */
const LOOKS_WHILE_OPEN = 6;
const LAST_LOOK = 25;

/**
 * What is said after so many looks; `checking` means that one more is worth it.
 * @param state undefined where the shop didn't answer
 */
export function viewAfter(state: PaymentState | undefined, looks: number): ReturnView {
  if (state === "under_way" || state === "returned") return state;
  if (state === "failed" || state === "none") return "unpaid";
  if (state === "open" && looks >= LOOKS_WHILE_OPEN) return "unpaid";
  return looks >= LAST_LOOK ? "slow" : "checking";
}

/** How long to wait before the next look: most orders stand within seconds, the rest is not asked for in a hurry. */
export function pauseAfter(looks: number): number {
  if (looks < 6) return 1_000;
  return looks < 16 ? 2_000 : 4_000;
}
