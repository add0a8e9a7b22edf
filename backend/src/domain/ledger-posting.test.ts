import { describe, expect, it } from "vitest";
import type { BookLine, EntryDraft } from "./ledger";
import { rememberingBook } from "./remembering-book";

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

const table = (entries: readonly EntryDraft[]) =>
  entries.map(({ lineId, account, recipient, amountMinor }) => [
    lineId,
    account,
    recipient,
    Number(amountMinor),
  ]);

describe("a capture", () => {
  it("of the whole order gives every share its due", () => {
    expect(table(rememberingBook(order).capture(18_800n))).toEqual([
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
    const once = rememberingBook(order);
    once.capture(18_800n);
    const twice = rememberingBook(order);
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
    expect(table(rememberingBook([postage]).capture(2_005n)).at(-1)).toEqual([null, "suspense", null, 5]);
    expect(table(rememberingBook([postage]).capture(2_001n)).at(-1)).toEqual([null, "rounding", null, 1]);
  });
});

describe("a refund", () => {
  it("takes back from the very line it names, in the line's own ratio", () => {
    const sale = rememberingBook(order);
    sale.capture(18_800n);
    expect(table(sale.refund(5_900n, ["item_pottery", 5_900n]))).toEqual([
      [null, "clearing", null, 5_900],
      ["aln_pottery", "workshop", "makers", -4500],
      ["aln_pottery", "platform", "shop_running_costs", -500],
      ["aln_pottery", "tax", null, -900],
    ]);
  });

  it("of odd amounts never takes more than a share has, and closes at zero", () => {
    const sale = rememberingBook(order);
    sale.capture(18_800n);
    for (const amount of [1n, 1_666n, 3_333n]) sale.refund(amount, ["item_weaving", amount]);
    expect(
      [...sale.posted.values()]
        .filter(({ sourceId }) => sourceId === "item_weaving")
        .map((row) => row.capturedMinor - row.refundedMinor),
    ).toEqual([0n, 0n]);
  });

  it("without a split, as a cancelled order makes it, takes back everything", () => {
    const sale = rememberingBook(order);
    sale.capture(18_800n);
    sale.refund(18_800n);
    expect([...sale.posted.values()].every((row) => row.capturedMinor === row.refundedMinor)).toBe(true);
  });

  it("beyond what a line has left lands in suspense, not on its neighbour", () => {
    const sale = rememberingBook(order);
    sale.capture(18_800n);
    expect(table(sale.refund(2_500n, ["ship_lima", 2_500n]))).toEqual([
      [null, "clearing", null, 2_500],
      ["aln_post", "center_shipping", "center_post", -2000],
      [null, "suspense", null, -500],
    ]);
  });

  it("returns an overpayment from suspense", () => {
    const sale = rememberingBook([postage]);
    sale.capture(2_500n);
    sale.refund(2_500n);
    expect(sale.balance("suspense")).toBe(0n);
    expect(sale.balance("center_shipping")).toBe(0n);
  });

  it("reaches a line that an edit has removed since", () => {
    const sale = rememberingBook(order);
    sale.capture(18_800n);
    sale.edit([pottery, postage]);
    const refund = sale.refund(5_000n, ["item_weaving", 5_000n]);
    expect(table(refund).slice(1)).toEqual([
      ["aln_weaving", "workshop", "materials", -1001],
      ["aln_weaving", "workshop", "makers", -3999],
    ]);
  });

  it("that never happened is taken back, and the line can be refunded again", () => {
    const sale = rememberingBook(order);
    sale.capture(18_800n);
    const refund = sale.refund(2_000n, ["ship_lima", 2_000n]);
    sale.takeBack(refund, "refund");
    expect(sale.balance("center_shipping")).toBe(2_000n);
    expect(table(sale.refund(2_000n, ["ship_lima", 2_000n]))).toEqual(table(refund));
  });
});

describe("goodwill", () => {
  it("comes out of the shop's own pocket, beside what a line gives back", () => {
    const sale = rememberingBook(order);
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
    const sale = rememberingBook(order);
    sale.capture(18_800n);
    sale.move({ kind: "refund", amountMinor: 800n, goodwillMinor: 800n, allocation: [] });
    sale.refund(18_000n);
    expect(sale.balance("suspense")).toBe(0n);
    expect(sale.balance("platform")).toBeLessThanOrEqual(1_000n - 800n);
  });
});

describe("store credit", () => {
  it("pays lines as money does, and uses up what is owed to its holder", () => {
    const sale = rememberingBook(order);
    const used = sale.move({ kind: "capture", amountMinor: 2_000n, from: "gift_liability" });
    sale.capture(16_800n);
    expect(table(used)[0]).toEqual([null, "gift_liability", null, -2_000]);
    expect(sale.balance("center_shipping")).toBe(2_000n);
    expect(sale.balance("suspense")).toBe(0n);
  });
});

describe("a provider's fee", () => {
  it("is divided by what was captured and borne as each line's policy says", () => {
    const sale = rememberingBook(order);
    sale.capture(18_800n);
    expect(table(sale.move({ kind: "fee", amountMinor: 188n }))).toEqual([
      [null, "clearing", null, 188],
      ["aln_pottery", "platform", "payment_fees", -118],
      ["aln_weaving", "workshop", "materials", -10],
      ["aln_weaving", "workshop", "makers", -40],
      ["aln_post", "platform", "payment_fees", -20],
    ]);
  });

  it("is never borne by the state, where all who share in a line bear it", () => {
    const sale = rememberingBook([{ ...pottery, feeBearer: "shared" }]);
    sale.capture(11_800n);
    expect(table(sale.move({ kind: "fee", amountMinor: 100n }))).toEqual([
      [null, "clearing", null, 100],
      ["aln_pottery", "workshop", "makers", -90],
      ["aln_pottery", "platform", "shop_running_costs", -10],
    ]);
  });

  it("leaves what can be refunded as it was: the provider keeps it", () => {
    const sale = rememberingBook(order);
    sale.capture(18_800n);
    sale.move({ kind: "fee", amountMinor: 700n });
    sale.refund(18_800n);
    expect(sale.balance("suspense")).toBe(0n);
  });

  it("without a line that was paid is the shop's", () => {
    expect(table(rememberingBook(order).move({ kind: "fee", amountMinor: 30n }))).toEqual([
      [null, "clearing", null, 30],
      [null, "platform", "payment_fees", -30],
    ]);
  });
});

describe("a dispute", () => {
  it("is the shop's loss whoever made the pieces, and takes nothing from what can be refunded", () => {
    const sale = rememberingBook([{ ...pottery, feeBearer: "shared" }]);
    sale.capture(11_800n);
    const taken = sale.move({ kind: "dispute", amountMinor: 11_800n });
    expect(table(taken)).toEqual([
      [null, "clearing", null, 11_800],
      [null, "platform", "disputes", -11_800],
    ]);
    sale.takeBack(taken, "dispute");
    sale.refund(11_800n);
    expect(sale.balance("suspense")).toBe(0n);
    expect(sale.balance("workshop")).toBe(0n);
  });
});
