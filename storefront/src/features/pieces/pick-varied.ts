import type { Card } from "@second-chance/backend/contracts/catalogue";

/**
 * A small choice that shows how wide the shop is: one piece of each center in turn, those first that can be bought
 * here. Keeps the given order within a center; the same list always gives the same choice.
 */
export function pickVaried(pieces: readonly Card[], count: number): Card[] {
  const byCenter = new Map<string, Card[]>();
  const buyable = (piece: Card) => piece.reach === "sendable" && piece.availability !== "sold_out";
  for (const piece of [...pieces.filter(buyable), ...pieces.filter((other) => !buyable(other))]) {
    if (!piece.picture) continue;
    byCenter.set(piece.center.handle, [...(byCenter.get(piece.center.handle) ?? []), piece]);
  }
  const picked: Card[] = [];
  for (let round = 0; picked.length < count; round += 1) {
    const turn = [...byCenter.values()].flatMap((own) => own.slice(round, round + 1));
    if (turn.length === 0) break;
    picked.push(...turn.slice(0, count - picked.length));
  }
  return picked;
}
