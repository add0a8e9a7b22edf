import type { BookLine, EntryDraft, Movement, PostedShare } from "./ledger";
import { withClaims } from "./ledger-claims";
import { postMovement, reverseEntries } from "./ledger-posting";

/** A book that remembers what was posted, as the database does: for tests of the rules alone. */
export function rememberingBook(sold: readonly BookLine[]) {
  const posted = new Map<string, PostedShare>();
  const versions = [sold.map((line) => ({ ...line, orderVersion: 1 }))];
  const lines = () => withClaims(versions.flat());
  const remember = (entries: readonly EntryDraft[], kind: Movement["kind"]) => {
    for (const entry of entries) {
      const sourceId = versions.flat().find(({ id }) => id === entry.lineId)?.sourceId ?? null;
      const key = [sourceId, entry.account, entry.recipient].join("|");
      const before = posted.get(key) ?? { ...entry, sourceId, capturedMinor: 0n, refundedMinor: 0n };
      posted.set(key, {
        ...before,
        capturedMinor: before.capturedMinor + (kind === "capture" ? entry.amountMinor : 0n),
        refundedMinor: before.refundedMinor - (kind === "refund" ? entry.amountMinor : 0n),
      });
    }
    return entries;
  };
  const move = (movement: Movement) =>
    remember(postMovement(lines(), [...posted.values()], movement), movement.kind);
  return {
    capture: (amountMinor: bigint) => move({ kind: "capture", amountMinor }),
    refund: (amountMinor: bigint, ...allocation: [sourceId: string, amountMinor: bigint][]) =>
      move({
        kind: "refund",
        amountMinor,
        allocation: allocation.map(([sourceId, minor]) => ({ sourceId, amountMinor: minor })),
      }),
    move,
    takeBack: (entries: readonly EntryDraft[], kind: Movement["kind"]) =>
      remember(reverseEntries(entries), kind),
    /** The order's next version. */
    edit: (newer: readonly BookLine[]) =>
      versions.push(newer.map((line) => ({ ...line, orderVersion: versions.length + 1 }))),
    lines,
    balance: (account: string) =>
      [...posted.values()]
        .filter((row) => row.account === account)
        .reduce((sum, row) => sum + row.capturedMinor - row.refundedMinor, 0n),
    posted,
  };
}
