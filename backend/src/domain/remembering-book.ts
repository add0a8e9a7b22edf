import type { BookLine, EntryDraft, Movement, PostedShare } from "./ledger";
import { postMovement, reverseEntries } from "./ledger-posting";

/** A book that remembers what was posted, as the database does: for tests of the rules alone. */
export function rememberingBook(lines: readonly BookLine[]) {
  const posted = new Map<string, PostedShare>();
  const remember = (
    entries: readonly EntryDraft[],
    kind: Movement["kind"],
    of: readonly BookLine[] = lines,
  ) => {
    for (const entry of entries) {
      const sourceId = of.find(({ id }) => id === entry.lineId)?.sourceId ?? null;
      const key = [sourceId, entry.account, entry.recipient].join("|");
      const before = posted.get(key) ?? {
        ...entry,
        sourceId,
        capturedMinor: 0n,
        refundedMinor: 0n,
        exchangedMinor: 0n,
      };
      posted.set(key, {
        ...before,
        capturedMinor: before.capturedMinor + (kind === "capture" ? entry.amountMinor : 0n),
        refundedMinor: before.refundedMinor - (kind === "refund" ? entry.amountMinor : 0n),
      });
    }
    return entries;
  };
  return {
    capture: (amountMinor: bigint) =>
      remember(postMovement(lines, [...posted.values()], { kind: "capture", amountMinor }), "capture"),
    refund: (amountMinor: bigint, ...allocation: [sourceId: string, amountMinor: bigint][]) =>
      remember(
        postMovement(lines, [...posted.values()], {
          kind: "refund",
          amountMinor,
          allocation: allocation.map(([sourceId, minor]) => ({ sourceId, amountMinor: minor })),
        }),
        "refund",
      ),
    move: (movement: Movement) =>
      remember(postMovement(lines, [...posted.values()], movement), movement.kind),
    takeBack: (entries: readonly EntryDraft[], kind: Movement["kind"]) =>
      remember(reverseEntries(entries), kind),
    edited: (newer: readonly BookLine[], movement: Movement) =>
      remember(postMovement(newer, [...posted.values()], movement), movement.kind, newer),
    balance: (account: string) =>
      [...posted.values()]
        .filter((row) => row.account === account)
        .reduce((sum, row) => sum + row.capturedMinor - row.refundedMinor, 0n),
    posted,
  };
}
