import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BookLine, EntryDraft, Movement, PostedShare } from "./ledger";
import { postMovement, reverseEntries } from "./ledger-posting";

/** S/ 118 of pottery from one center, S/ 50 of weaving from another, S/ 20 postage; 18 % tax on the goods at home. */
const pottery: BookLine = {
  id: "aln_pottery",
  sourceId: "item_pottery",
  workshopId: "wks_clay",
  centerId: "cen_lima",
  feeBearer: "platform",
  shares: [
    { account: "workshop", recipient: "makers", amountMinor: 9000n },
    { account: "platform", recipient: "shop_running_costs", amountMinor: 1000n },
    { account: "tax", recipient: null, amountMinor: 1800n },
  ],
};
const weaving: BookLine = {
  id: "aln_weaving",
  sourceId: "item_weaving",
  workshopId: "wks_loom",
  centerId: "cen_cusco",
  feeBearer: "shared",
  shares: [
    { account: "workshop", recipient: "materials", amountMinor: 1001n },
    { account: "workshop", recipient: "makers", amountMinor: 3999n },
  ],
};
const postage: BookLine = {
  id: "aln_post",
  sourceId: "ship_lima",
  workshopId: null,
  centerId: "cen_lima",
  feeBearer: "platform",
  shares: [{ account: "center_shipping", recipient: "center_post", amountMinor: 2000n }],
};
const order = [pottery, weaving, postage];

/** A book that remembers, as the database does. */
function book(lines: readonly BookLine[]) {
  const posted = new Map<string, PostedShare>();
  const remember = (
    entries: readonly EntryDraft[],
    kind: Movement["kind"],
    of: readonly BookLine[] = lines,
  ) => {
    for (const entry of entries) {
      const sourceId = of.find(({ id }) => id === entry.lineId)?.sourceId ?? null;
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
const table = (entries: readonly EntryDraft[]) =>
  entries.map(({ lineId, account, recipient, amountMinor }) => [
    lineId,
    account,
    recipient,
    Number(amountMinor),
  ]);

describe("a capture", () => {
  it("of the whole order gives every share its due", () => {
    expect(table(book(order).capture(18_800n))).toEqual([
      [null, "clearing", null, -18_800],
      ["aln_pottery", "workshop", "makers", 9000],
      ["aln_pottery", "platform", "shop_running_costs", 1000],
      ["aln_pottery", "tax", null, 1800],
      ["aln_weaving", "workshop", "materials", 1001],
      ["aln_weaving", "workshop", "makers", 3999],
      ["aln_post", "center_shipping", "center_post", 2000],
    ]);
  });

  it("in two parts ends where one capture ends", () => {
    const once = book(order);
    once.capture(18_800n);
    const twice = book(order);
    twice.capture(6_667n);
    twice.capture(12_133n);
    expect([...twice.posted.values()]).toEqual(
      expect.arrayContaining(
        [...once.posted.values()].map((row) =>
          expect.objectContaining({ capturedMinor: row.capturedMinor, account: row.account }),
        ),
      ),
    );
  });

  it("above the order's total is held in suspense; one unit is a rounding", () => {
    expect(table(book([postage]).capture(2_005n)).at(-1)).toEqual([null, "suspense", null, 5]);
    expect(table(book([postage]).capture(2_001n)).at(-1)).toEqual([null, "rounding", null, 1]);
  });
});

describe("a refund", () => {
  it("takes back from the very line it names, in the line's own ratio", () => {
    const sale = book(order);
    sale.capture(18_800n);
    expect(table(sale.refund(5_900n, ["item_pottery", 5_900n]))).toEqual([
      [null, "clearing", null, 5_900],
      ["aln_pottery", "workshop", "makers", -4500],
      ["aln_pottery", "platform", "shop_running_costs", -500],
      ["aln_pottery", "tax", null, -900],
    ]);
  });

  it("of odd amounts never takes more than a share has, and closes at zero", () => {
    const sale = book(order);
    sale.capture(18_800n);
    for (const amount of [1n, 1_666n, 3_333n]) sale.refund(amount, ["item_weaving", amount]);
    expect(
      [...sale.posted.values()]
        .filter(({ sourceId }) => sourceId === "item_weaving")
        .map((row) => row.capturedMinor - row.refundedMinor),
    ).toEqual([0n, 0n]);
  });

  it("without a split, as a cancelled order makes it, takes back everything", () => {
    const sale = book(order);
    sale.capture(18_800n);
    sale.refund(18_800n);
    expect([...sale.posted.values()].every((row) => row.capturedMinor === row.refundedMinor)).toBe(true);
  });

  it("beyond what a line has left lands in suspense, not on its neighbour", () => {
    const sale = book(order);
    sale.capture(18_800n);
    expect(table(sale.refund(2_500n, ["ship_lima", 2_500n]))).toEqual([
      [null, "clearing", null, 2_500],
      ["aln_post", "center_shipping", "center_post", -2000],
      [null, "suspense", null, -500],
    ]);
  });

  it("returns an overpayment from suspense", () => {
    const sale = book([postage]);
    sale.capture(2_500n);
    sale.refund(2_500n);
    expect(sale.balance("suspense")).toBe(0n);
    expect(sale.balance("center_shipping")).toBe(0n);
  });

  it("reaches a line that an edit has removed since", () => {
    const sale = book(order);
    sale.capture(18_800n);
    const refund = sale.edited([pottery, postage], {
      kind: "refund",
      amountMinor: 5_000n,
      allocation: [{ sourceId: "item_weaving", amountMinor: 5_000n }],
    });
    expect(table(refund).slice(1)).toEqual([
      ["aln_weaving", "workshop", "materials", -1001],
      ["aln_weaving", "workshop", "makers", -3999],
    ]);
  });

  it("that never happened is taken back, and the line can be refunded again", () => {
    const sale = book(order);
    sale.capture(18_800n);
    const refund = sale.refund(2_000n, ["ship_lima", 2_000n]);
    sale.takeBack(refund, "refund");
    expect(sale.balance("center_shipping")).toBe(2_000n);
    expect(table(sale.refund(2_000n, ["ship_lima", 2_000n]))).toEqual(table(refund));
  });
});

describe("goodwill", () => {
  it("comes out of the shop's own pocket, beside what a line gives back", () => {
    const sale = book(order);
    sale.capture(18_800n);
    const refund = sale.move({
      kind: "refund",
      amountMinor: 2_500n,
      goodwillMinor: 500n,
      allocation: [{ sourceId: "ship_lima", amountMinor: 2_000n }],
    });
    expect(table(refund)).toEqual([
      [null, "clearing", null, 2_500],
      ["aln_post", "center_shipping", "center_post", -2_000],
      [null, "platform", "goodwill", -500],
    ]);
  });

  it("alone takes nothing from any line, so all of them can still be refunded", () => {
    const sale = book(order);
    sale.capture(18_800n);
    sale.move({ kind: "refund", amountMinor: 800n, goodwillMinor: 800n, allocation: [] });
    sale.refund(18_000n);
    expect(sale.balance("suspense")).toBe(0n);
    expect(sale.balance("platform")).toBeLessThanOrEqual(1_000n - 800n);
  });
});

describe("store credit", () => {
  it("pays lines as money does, and uses up what is owed to its holder", () => {
    const sale = book(order);
    const used = sale.move({ kind: "capture", amountMinor: 2_000n, from: "gift_liability" });
    sale.capture(16_800n);
    expect(table(used)[0]).toEqual([null, "gift_liability", null, -2_000]);
    expect(sale.balance("center_shipping")).toBe(2_000n);
    expect(sale.balance("suspense")).toBe(0n);
  });
});

describe("a provider's fee", () => {
  it("is divided by what was captured and borne as each line's policy says", () => {
    const sale = book(order);
    sale.capture(18_800n);
    expect(table(sale.move({ kind: "fee", amountMinor: 188n }))).toEqual([
      [null, "clearing", null, 188],
      ["aln_pottery", "platform", "payment_fees", -118],
      ["aln_weaving", "workshop", "materials", -10],
      ["aln_weaving", "workshop", "makers", -40],
      ["aln_post", "platform", "payment_fees", -20],
    ]);
  });

  it("leaves what can be refunded as it was: the provider keeps it", () => {
    const sale = book(order);
    sale.capture(18_800n);
    sale.move({ kind: "fee", amountMinor: 700n });
    sale.refund(18_800n);
    expect(sale.balance("suspense")).toBe(0n);
  });

  it("without a line that was paid is the shop's", () => {
    expect(table(book(order).move({ kind: "fee", amountMinor: 30n }))).toEqual([
      [null, "clearing", null, 30],
      [null, "platform", "payment_fees", -30],
    ]);
  });
});

describe("for any basket and any sequence of captures and refunds", () => {
  const amount = fc.bigInt({ min: 0n, max: 10n ** 9n });
  const basket = fc
    .array(fc.array(amount, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })
    .map((lines) =>
      lines.map(
        (shares, index): BookLine => ({
          id: `aln_${index}`,
          sourceId: `item_${index}`,
          workshopId: `wks_${index}`,
          centerId: "cen",
          feeBearer: index % 2 === 0 ? "shared" : "platform",
          shares: shares.map((amountMinor, part) => ({
            account: "workshop",
            recipient: `r${part}`,
            amountMinor,
          })),
        }),
      ),
    );
  const step = fc.record({
    kind: fc.constantFrom("capture" as const, "refund" as const),
    permille: fc.bigInt({ min: 1n, max: 1200n }),
    line: fc.option(fc.nat(5), { nil: null }),
  });

  it("transactions sum to zero and 0 ≤ refunded ≤ captured ≤ due, share by share", () => {
    fc.assert(
      fc.property(basket, fc.array(step, { maxLength: 8 }), (lines, steps) => {
        const total = lines
          .flatMap(({ shares }) => shares)
          .reduce((sum, share) => sum + share.amountMinor, 0n);
        const sale = book(lines);
        for (const { kind, permille, line } of steps) {
          const moved = (total * permille) / 1000n;
          if (moved === 0n) continue;
          const named = line === null ? undefined : lines[line]?.sourceId;
          const entries =
            kind === "capture"
              ? sale.capture(moved)
              : sale.refund(moved, ...(named ? [[named, moved] as [string, bigint]] : []));
          expect(entries.reduce((sum, { amountMinor }) => sum + amountMinor, 0n)).toBe(0n);
        }
        for (const row of sale.posted.values()) {
          if (row.account !== "workshop") continue;
          const due = lines
            .find(({ sourceId }) => sourceId === row.sourceId)
            ?.shares.find(({ recipient }) => recipient === row.recipient)?.amountMinor;
          expect(
            row.refundedMinor >= 0n &&
              row.refundedMinor <= row.capturedMinor &&
              row.capturedMinor <= (due ?? -1n),
          ).toBe(true);
        }
      }),
    );
  });

  it("captures that sum to the total leave nothing open, however they were cut", () => {
    fc.assert(
      fc.property(basket, fc.array(fc.bigInt({ min: 1n, max: 600n }), { maxLength: 5 }), (lines, cuts) => {
        const total = lines
          .flatMap(({ shares }) => shares)
          .reduce((sum, share) => sum + share.amountMinor, 0n);
        const sale = book(lines);
        let left = total;
        for (const cut of cuts) {
          const part = (total * cut) / 1000n;
          if (part === 0n || part > left) continue;
          sale.capture(part);
          left -= part;
        }
        if (left > 0n) sale.capture(left);
        for (const { sourceId, shares } of lines) {
          for (const share of shares) {
            const row = sale.posted.get([sourceId, share.account, share.recipient].join("|"));
            expect(row?.capturedMinor ?? 0n).toBe(share.amountMinor);
          }
        }
      }),
    );
  });

  const event = fc.oneof(
    fc.record({
      kind: fc.constant("capture" as const),
      permille: fc.bigInt({ min: 1n, max: 700n }),
      credit: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant("refund" as const),
      permille: fc.bigInt({ min: 1n, max: 700n }),
      goodwill: fc.bigInt({ min: 0n, max: 1000n }),
      line: fc.option(fc.nat(5), { nil: null }),
    }),
    fc.record({ kind: fc.constant("fee" as const), permille: fc.bigInt({ min: 1n, max: 50n }) }),
  );

  it("with goodwill, store credit and fees among them, every transaction sums to zero and no line loses more than it got", () => {
    fc.assert(
      fc.property(basket, fc.array(event, { maxLength: 8 }), (lines, events) => {
        const total = lines
          .flatMap(({ shares }) => shares)
          .reduce((sum, share) => sum + share.amountMinor, 0n);
        const sale = book(lines);
        let goodwill = 0n;
        for (const one of events) {
          const amountMinor = (total * one.permille) / 1000n;
          if (amountMinor === 0n) continue;
          const entries = sale.move(movementOf(one, amountMinor, lines));
          expect(entries.reduce((sum, entry) => sum + entry.amountMinor, 0n)).toBe(0n);
          if (one.kind === "refund") goodwill += (amountMinor * one.goodwill) / 1000n;
        }
        for (const row of sale.posted.values()) {
          if (row.sourceId === null) continue;
          expect(row.refundedMinor >= 0n && row.refundedMinor <= row.capturedMinor).toBe(true);
        }
        // Goodwill is the shop's alone, to the last minor unit that was given.
        const given = [...sale.posted.values()].find(({ recipient }) => recipient === "goodwill");
        expect(given?.refundedMinor ?? 0n).toBe(goodwill);
      }),
    );
  });

  type Event = typeof event extends fc.Arbitrary<infer E> ? E : never;

  function movementOf(one: Event, amountMinor: bigint, lines: readonly BookLine[]): Movement {
    if (one.kind === "capture")
      return { kind: "capture", amountMinor, from: one.credit ? "gift_liability" : "clearing" };
    if (one.kind === "fee") return { kind: "fee", amountMinor };
    const named = one.line === null ? undefined : lines[one.line]?.sourceId;
    return {
      kind: "refund",
      amountMinor,
      goodwillMinor: (amountMinor * one.goodwill) / 1000n,
      allocation: named ? [{ sourceId: named, amountMinor }] : [],
    };
  }
});
