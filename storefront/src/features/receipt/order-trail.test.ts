import type { MoneyDto } from "@second-chance/backend/contracts/money";
import type { Receipt, ReceiptLine, ReceiptParcel } from "@second-chance/backend/contracts/receipt";
import { expect, it } from "vitest";
import { orderTrail } from "./order-trail";

const pen = (amountMinor: number): MoneyDto => ({ amountMinor, currencyCode: "PEN" });

function line(id: string, taxMinor: number, parts: Readonly<Record<string, number>>): ReceiptLine {
  const netMinor = Object.values(parts).reduce((sum, part) => sum + part, 0);
  return {
    id,
    title: id,
    handle: id,
    picture: null,
    quantity: 1,
    unitPrice: pen(netMinor + taxMinor),
    total: pen(netMinor + taxMinor),
    refunded: pen(0),
    workshop: { handle: "wood", name: "Wood", mark: null },
    trail: {
      policyId: "sale-recovery-house",
      policyVersion: 1,
      illustrative: true,
      currencyCode: "PEN",
      grossMinor: netMinor + taxMinor,
      taxMinor,
      netMinor,
      parts: Object.entries(parts).map(([recipient, amountMinor]) => ({ recipient, amountMinor })),
    },
    returnable: 0,
    returns: [],
  };
}

function parcel(lines: ReceiptLine[], post: { net: number; tax: number }): ReceiptParcel {
  return {
    center: { handle: "casa", name: "Casa", country: "PE" },
    lines,
    crossesCustoms: false,
    shippingName: "Post",
    postage: { total: pen(post.net + post.tax), tax: pen(post.tax), net: pen(post.net), refunded: pen(0) },
    status: "preparing",
    shipments: [],
  };
}

const bought = [
  parcel([line("box", 183, { makers: 700, materials: 217, shop_running_costs: 100 })], {
    net: 900,
    tax: 162,
  }),
  parcel([line("mask", 0, { artist: 800, programme: 150, shop_running_costs: 50 })], { net: 1250, tax: 0 }),
];

function receipt(parcels: ReceiptParcel[], attributed = true): Receipt {
  const totals = {
    items: pen(0),
    donation: pen(0),
    shipping: pen(0),
    discount: pen(0),
    tax: pen(0),
    refunded: pen(0),
  };
  return {
    displayId: 1,
    placedAt: "2026-03-01T10:00:00Z",
    email: "ana@example.com",
    address: null,
    currencyCode: "PEN",
    status: "paid",
    testPayment: true,
    parcels,
    donations: [],
    totals: { ...totals, total: pen(4512) },
    attributed,
  };
}

it("adds makers of every workshop together, puts the post apart and the state last", () => {
  expect(orderTrail(receipt(bought))).toEqual([
    { tone: "makers", amountMinor: 1500 },
    { tone: "house", amountMinor: 150 },
    { tone: "materials", amountMinor: 217 },
    { tone: "shop", amountMinor: 150 },
    { tone: "post", amountMinor: 2150 },
    { tone: "tax", amountMinor: 345 },
  ]);
});

it("comes to what was paid, to the last minor unit", () => {
  const parts = orderTrail(receipt(bought)) ?? [];
  expect(parts.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(4512);
});

it("waits until every line is in the books", () => {
  const [first, second] = bought.map(({ lines }) => lines[0]);
  const unbooked = second ? { ...second, trail: null } : undefined;
  const lines = [first, unbooked].filter((one) => one !== undefined);
  expect(orderTrail(receipt([parcel(lines, { net: 0, tax: 0 })]))).toBeNull();
  expect(orderTrail(receipt(bought, false))).toBeNull();
});

it("leaves a donation out: it is no part of what was sold", () => {
  const bare = receipt(bought);
  const giving: Receipt = {
    ...bare,
    donations: [
      {
        fund: { handle: "safe-clothing", name: "Safe clothing", purpose: "Gloves.", center: null },
        amount: pen(1000),
        refunded: pen(0),
      },
    ],
    totals: { ...bare.totals, donation: pen(1000), total: pen(5512) },
  };
  expect(orderTrail(giving)).toEqual(orderTrail(bare));
});
