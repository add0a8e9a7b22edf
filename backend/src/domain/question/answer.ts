import type { VerdictDto } from "../../contracts/verdict";

/** What a shopper is told who asked whether a piece may come: it may, it may not, or the shop has it no longer. */
export const ANSWERS = ["yes", "no", "gone"] as const;
export type Answer = (typeof ANSWERS)[number];

/**
 * The answer to a waiting question, or null while there is none.
 *
 * @param verdict Of law, facts and post together; null for a piece that has left the shop.
 */
export function answerOf(verdict: Pick<VerdictDto, "verdict" | "purchasable"> | null): Answer | null {
  if (!verdict) return "gone";
  if (verdict.purchasable) return "yes";
  return verdict.verdict === "blocked" ? "no" : null;
}
