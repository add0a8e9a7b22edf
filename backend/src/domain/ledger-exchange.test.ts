import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BookLine, EntryDraft, PostedShare } from "./ledger";
import { exchangeEntries } from "./ledger-exchange";

const line = (name: string, makers: bigint, platform = 0n): BookLine => ({
  id: `aln_${name}`,
  sourceId: name,
  workshopId: `wks_${name}`,
  centerId: "cen",
  feeBearer: "platform",
  shares: [
    { account: "workshop", recipient: "makers", amountMinor: makers },
    { account: "platform", recipient: "shop_running_costs", amountMinor: platform },
  ],
});

/** What was received for a line: all of it, or a part in thousandths. */
const received = (
  { id, sourceId, workshopId, centerId, shares }: BookLine,
  permille = 1000n,
): PostedShare[] =>
  shares.map(({ account, recipient, amountMinor }) => ({
    lineId: id,
    sourceId,
    workshopId,
    centerId,
    account,
    recipient,
    capturedMinor: (amountMinor * permille) / 1000n,
    refundedMinor: 0n,
    exchangedMinor: 0n,
  }));

/** The shares after some entries, as the database sums them. */
function after(posted: readonly PostedShare[], entries: readonly EntryDraft[]): PostedShare[] {
  const rows = new Map(posted.map((row) => [`${row.lineId}|${row.account}|${row.recipient}`, row]));
  for (const entry of entries) {
    const key = `${entry.lineId}|${entry.account}|${entry.recipient}`;
    const before = rows.get(key) ?? {
      ...entry,
      sourceId: entry.lineId?.replace("aln_", "") ?? null,
      capturedMinor: 0n,
      refundedMinor: 0n,
      exchangedMinor: 0n,
    };
    const out = entry.amountMinor < 0n ? -entry.amountMinor : 0n;
    rows.set(key, {
      ...before,
      capturedMinor: before.capturedMinor + entry.amountMinor,
      exchangedMinor: before.exchangedMinor + out,
    });
  }
  return [...rows.values()];
}

const table = (entries: readonly EntryDraft[]) =>
  entries.map(({ lineId, recipient, amountMinor }) => `${lineId} ${recipient} ${amountMinor}`);

describe("an exchange", () => {
  const soap = line("soap", 900n, 100n);
  const box = line("box", 1800n, 200n);

  it("pays what was put on an order from what came back, share by share", () => {
    const back = [{ sourceId: "soap", quantity: "2", returned: "1" }];
    expect(table(exchangeEntries([soap, box], received(soap), back))).toEqual([
      "aln_soap makers -450",
      "aln_soap shop_running_costs -50",
      "aln_box makers 450",
      "aln_box shop_running_costs 50",
    ]);
  });

  it("pays it from a line that was taken off the order", () => {
    expect(table(exchangeEntries([box], received(soap), []))).toEqual([
      "aln_box makers 900",
      "aln_box shop_running_costs 100",
      "aln_soap makers -900",
      "aln_soap shop_running_costs -100",
    ]);
  });

  it("moves nothing while nothing came back, or nothing is owed, or the return was refunded", () => {
    const back = [{ sourceId: "soap", quantity: "1", returned: "1" }];
    const refunded = received(soap).map((row) => ({ ...row, refundedMinor: row.capturedMinor }));
    expect(exchangeEntries([soap, box], received(soap), [])).toEqual([]);
    expect(exchangeEntries([soap], received(soap), back)).toEqual([]);
    expect(exchangeEntries([soap, box], refunded, back)).toEqual([]);
  });

  it("asks nothing more for the piece that came back, though it had been paid in part only", () => {
    const back = [{ sourceId: "soap", quantity: "1", returned: "1" }];
    const entries = exchangeEntries([soap, box], received(soap, 400n), back);
    expect(
      entries.filter(({ lineId }) => lineId === "aln_soap").every(({ amountMinor }) => amountMinor < 0n),
    ).toBe(true);
    expect(entries.reduce((sum, { amountMinor }) => sum + amountMinor, 0n)).toBe(0n);
  });

  it("keeps the order's money, leaves no share below zero or beyond its due, and happens once, whatever came back", () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 10n });
    const part = fc.bigInt({ min: 0n, max: 1000n });
    const sold = fc.record({
      makers: amount,
      platform: amount,
      paid: part,
      pieces: fc.integer({ min: 1, max: 9 }),
      back: fc.nat(9),
      kept: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(sold, { minLength: 1, maxLength: 6 }), (basket) => {
        const all = basket.map(({ makers, platform }, index) => line(`l${index}`, makers, platform));
        const lines = all.filter((_, index) => basket[index]?.kept);
        const posted = all.flatMap((each, index) => received(each, basket[index]?.paid));
        const returned = basket.map(({ pieces, back }, index) => ({
          sourceId: `l${index}`,
          quantity: pieces,
          returned: Math.min(back, pieces),
        }));
        const entries = exchangeEntries(lines, posted, returned);
        expect(entries.reduce((sum, { amountMinor }) => sum + amountMinor, 0n)).toBe(0n);
        const now = after(posted, entries);
        for (const row of now) {
          const due = all
            .find(({ id }) => id === row.lineId)
            ?.shares.find(({ recipient }) => recipient === row.recipient);
          expect(row.capturedMinor >= 0n && row.capturedMinor <= (due?.amountMinor ?? -1n)).toBe(true);
        }
        expect(exchangeEntries(lines, now, returned)).toEqual([]);
      }),
    );
  });
});
