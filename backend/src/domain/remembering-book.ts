import type { BookLine, EntryDraft, Movement, PostedShare } from "./ledger";
import { withClaims } from "./ledger-claims";
import { exchangeEntries, type ReturnedLine } from "./ledger-exchange";
import { postMovement, reverseEntries } from "./ledger-posting";

/** A book that remembers what was posted, as the database does: for tests of the rules alone. */
export function rememberingBook(sold: readonly BookLine[]) {
  const versions = [sold.map((line) => ({ ...line, orderVersion: 1 }))];
  const lines = () => withClaims(versions.flat());
  const sources = new Map(sold.map(({ id, sourceId }) => [id, sourceId]));
  const posted = new Map<string, PostedShare>();

  const remember = (entries: readonly EntryDraft[], kind: Movement["kind"] | "exchange") => {
    for (const entry of entries) {
      const sourceId = entry.lineId === null ? null : (sources.get(entry.lineId) ?? null);
      const key = [sourceId, entry.account, entry.recipient].join("|");
      const nothing = { capturedMinor: 0n, refundedMinor: 0n, exchangedMinor: 0n };
      const before = posted.get(key) ?? { ...entry, sourceId, ...nothing };
      const moved = (is: boolean, amount: bigint) => (is ? amount : 0n);
      posted.set(key, {
        ...before,
        capturedMinor:
          before.capturedMinor + moved(kind === "capture" || kind === "exchange", entry.amountMinor),
        refundedMinor: before.refundedMinor - moved(kind === "refund", entry.amountMinor),
        exchangedMinor:
          before.exchangedMinor - moved(kind === "exchange" && entry.amountMinor < 0n, entry.amountMinor),
      });
    }
    return entries;
  };
  const move = (movement: Movement) =>
    remember(postMovement(lines(), [...posted.values()], movement), movement.kind);

  return {
    move,
    capture: (amountMinor: bigint) => move({ kind: "capture", amountMinor }),
    refund: (amountMinor: bigint, ...allocation: [sourceId: string, amountMinor: bigint][]) =>
      move({
        kind: "refund",
        amountMinor,
        allocation: allocation.map(([sourceId, minor]) => ({ sourceId, amountMinor: minor })),
      }),
    takeBack: (entries: readonly EntryDraft[], kind: Movement["kind"]) =>
      remember(reverseEntries(entries), kind),
    /** The order's next version. */
    edit: (newer: readonly BookLine[]) => {
      versions.push(newer.map((line) => ({ ...line, orderVersion: versions.length + 1 })));
      for (const { id, sourceId } of newer) sources.set(id, sourceId);
    },
    /** What is held for pieces that came back pays for others. */
    exchange: (returned: readonly ReturnedLine[]) =>
      remember(exchangeEntries(lines(), [...posted.values()], returned), "exchange"),
    lines,
    balance: (account: string) =>
      [...posted.values()]
        .filter((row) => row.account === account)
        .reduce((sum, row) => sum + row.capturedMinor - row.refundedMinor, 0n),
    posted,
  };
}
