import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEmail } from "./email";
import type { Sale, SaleLine } from "./sale";
import { addressProblems, saleProblems, stockProblems } from "./sale-gate";

const line = (change: Partial<SaleLine> = {}): SaleLine => ({
  id: "line_1",
  title: "Box",
  quantity: 1,
  published: true,
  workshopActive: true,
  unitPriceMinor: 4500n,
  currentPriceMinor: 4500n,
  profileId: "sp_1",
  stock: [{ inventoryItemId: "iitem_1", required: 1, available: 3, toBeMade: 0, backorder: false }],
  verdict: { purchasable: true, verdict: "allowed", reasonCode: null, citation: null },
  ...change,
});
const address = {
  first_name: "Ana",
  last_name: "Quispe",
  address_1: "Jr. Puno 1",
  city: "Lima",
  country_code: "pe",
};
const sale = (change: Partial<Sale> = {}): Sale => ({
  completed: false,
  email: "ana@example.com",
  address,
  regionCountries: ["pe"],
  lines: [line()],
  donations: [],
  shippingProfileIds: ["sp_1"],
  uncarriedProfileIds: [],
  lacksPurpose: false,
  isTaxStale: false,
  totalMinor: 5700n,
  session: { amountMinor: 5700n, providerOffered: true },
  ...change,
});
const codes = (change: Partial<Sale>) => saleProblems(sale(change)).map(({ code }) => code);

describe("the gate", () => {
  it("opens for a sound basket", () => {
    expect(saleProblems(sale())).toEqual([]);
    expect(codes({ session: null })).toEqual([]);
  });

  it("stops a basket whose tax was reckoned by what no longer holds", () => {
    expect(codes({ isTaxStale: true })).toEqual(["price_changed"]);
  });

  it("knows a basket that is an order already, and an empty one", () => {
    expect(codes({ completed: true, lines: [] })).toEqual(["basket_completed"]);
    expect(codes({ lines: [], shippingProfileIds: [] })).toEqual(["basket_empty"]);
  });

  it("opens with a donation beside a piece, and not for a donation alone", () => {
    const gift = {
      id: "gift",
      fund: "open",
      quantity: 1,
      unitPriceMinor: 1000n,
      totalMinor: 1000n,
      currencyCode: "pen",
      givenIn: "PEN",
    } as const;
    expect(codes({ donations: [gift] })).toEqual([]);
    expect(codes({ donations: [{ ...gift, fund: "closed" }] })).toEqual(["fund_closed"]);
    expect(codes({ lines: [], shippingProfileIds: [], donations: [gift] })).toEqual(["donation_alone"]);
  });

  it.each([
    [0, "quantity_invalid"],
    [-1, "quantity_invalid"],
    [1.5, "quantity_invalid"],
    ["many", "quantity_invalid"],
    [100, "quantity_too_large"],
    [1_000_000_000, "quantity_too_large"],
  ])("refuses the quantity %s", (quantity, code) => {
    expect(codes({ lines: [line({ quantity, stock: [] })] })).toEqual([code]);
  });

  it("refuses a piece that left the shop and says nothing more about it", () => {
    expect(codes({ lines: [line({ published: false, currentPriceMinor: null })] })).toEqual(["not_for_sale"]);
    expect(codes({ lines: [line({ workshopActive: false })] })).toEqual(["not_for_sale"]);
  });

  it("refuses a price of yesterday and a currency it is no longer sold in", () => {
    expect(codes({ lines: [line({ currentPriceMinor: 4600n })] })).toEqual(["price_changed"]);
    expect(codes({ lines: [line({ currentPriceMinor: null })] })).toEqual(["not_for_sale"]);
  });

  it("keeps what the law refuses from that country", () => {
    const refused = (verdict: string) =>
      line({ verdict: { purchasable: false, verdict, reasonCode: "CUSTODY", citation: "19 U.S.C. 1307" } });
    expect(codes({ lines: [refused("blocked")] })).toEqual(["destination_blocked"]);
    expect(codes({ lines: [refused("review")] })).toEqual(["destination_review"]);
  });

  it("keeps a piece at home that lacks what customs asks for", () => {
    const lacking = line({
      verdict: { purchasable: false, verdict: "review", reasonCode: "TRADE_FACTS_MISSING", citation: null },
    });
    expect(codes({ lines: [lacking] })).toEqual(["trade_facts_missing"]);
  });

  it("wants one shipping method for each center, none twice and none for nobody", () => {
    const two = [line(), line({ id: "line_2", profileId: "sp_2", stock: [] })];
    expect(codes({ lines: two, shippingProfileIds: ["sp_1", "sp_2"] })).toEqual([]);
    expect(codes({ lines: two })).toEqual(["shipping_missing"]);
    expect(codes({ shippingProfileIds: ["sp_1", "sp_1"] })).toEqual(["shipping_unavailable"]);
    expect(codes({ shippingProfileIds: ["sp_1", "sp_9"] })).toEqual(["shipping_unavailable"]);
    expect(codes({ uncarriedProfileIds: ["sp_1"] })).toEqual(["shipping_unavailable"]);
    expect(codes({ lacksPurpose: true })).toEqual(["purpose_missing"]);
    expect(codes({ lines: [line({ profileId: null })], shippingProfileIds: [] })).toEqual([
      "shipping_missing",
    ]);
  });

  it("charges the total to the minor unit, by an offered way to pay", () => {
    expect(codes({ session: { amountMinor: 5699n, providerOffered: true } })).toEqual(["amount_mismatch"]);
    expect(codes({ session: { amountMinor: 5700n, providerOffered: false } })).toEqual(["payment_failed"]);
  });
});

describe("stock", () => {
  const need = (available: number, backorder = false) => [
    { inventoryItemId: "iitem_1", required: 1, available, toBeMade: 0, backorder },
  ];

  it("is summed over two lines of the same piece", () => {
    const lines = [line({ stock: need(1) }), line({ id: "line_2", stock: need(1) })];
    expect(stockProblems(lines).map((problem) => problem.details?.lineId)).toEqual(["line_1", "line_2"]);
    expect(stockProblems([lines[0] ?? line()])).toEqual([]);
  });

  it("may go below zero only for pieces made to order", () => {
    expect(stockProblems([line({ stock: need(-2), quantity: 1 })])[0]).toMatchObject({
      code: "out_of_stock",
      details: { available: 0 },
    });
    expect(stockProblems([line({ stock: need(0, true), quantity: 9 })])).toEqual([]);
  });

  it("takes on what is made to order up to what may wait at one time", () => {
    const slow = [{ inventoryItemId: "iitem_1", required: 1, available: -1, toBeMade: 3, backorder: false }];
    expect(stockProblems([line({ stock: slow, quantity: 2 })])).toEqual([]);
    expect(stockProblems([line({ stock: slow, quantity: 3 })])[0]?.details).toMatchObject({ available: 2 });
  });

  it("counts what one piece takes", () => {
    const pair = [{ inventoryItemId: "iitem_1", required: 2, available: 5, toBeMade: 0, backorder: false }];
    expect(stockProblems([line({ stock: pair, quantity: 2 })])).toEqual([]);
    expect(stockProblems([line({ stock: pair, quantity: 3 })])[0]?.details).toMatchObject({ available: 2 });
  });

  it("refuses exactly when the lines together ask for more than there is", () => {
    const quantities = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(quantities, fc.integer({ min: 0, max: 30 }), (asked, available) => {
        const lines = asked.map((quantity, index) =>
          line({ id: `line_${index}`, quantity, stock: need(available) }),
        );
        const total = asked.reduce((sum, quantity) => sum + quantity, 0);
        expect(stockProblems(lines).length).toBe(total > available ? lines.length : 0);
      }),
    );
  });
});

describe("address", () => {
  it("must be there, complete and in the basket's market", () => {
    expect(addressProblems(null, ["pe"])[0]?.code).toBe("address_missing");
    expect(addressProblems({ country_code: "pe" }, ["pe"])[0]).toMatchObject({
      code: "address_incomplete",
      details: { fields: ["first_name", "last_name", "address_1", "city"] },
    });
    expect(addressProblems({ ...address, city: "  " }, ["pe"])[0]?.code).toBe("address_incomplete");
    expect(addressProblems(address, ["de", "lt"])[0]?.code).toBe("address_outside_market");
    expect(addressProblems({ ...address, country_code: "zz" }, ["zz"])[0]?.code).toBe(
      "address_outside_market",
    );
  });

  it("has a postcode where the country can't do without one, and one that fits", () => {
    const inBerlin = (postal_code: string) =>
      addressProblems({ ...address, city: "Berlin", country_code: "de", postal_code }, ["de"]);
    for (const wrong of ["", "1", "ABC", "101155"]) {
      expect(inBerlin(wrong)).toMatchObject([
        { code: "address_incomplete", details: { fields: ["postal_code"] } },
      ]);
    }
    expect(inBerlin("10115")).toEqual([]);
    const vilnius = { ...address, city: "Vilnius", country_code: "lt" };
    expect(addressProblems({ ...vilnius, postal_code: "lt-01100" }, ["lt"])).toEqual([]);
    expect(addressProblems({ ...address, postal_code: "" }, ["pe"])).toEqual([]);
  });

  it("refuses a name of 300 characters", () => {
    const problems = addressProblems({ ...address, first_name: "x".repeat(300) }, ["pe"]);
    expect(problems).toMatchObject([{ code: "text_too_long", details: { fields: ["first_name"] } }]);
  });
});

describe("e-mail", () => {
  it.each(["ana@example.com", "a.b+c@sub.example.co"])("takes %s", (email) =>
    expect(isEmail(email)).toBe(true),
  );
  it.each([
    "",
    "ana",
    "ana@",
    "@example.com",
    "a b@example.com",
    "ana@example",
    "<ana@example.com>",
    `${"x".repeat(250)}@a.pe`,
  ])("refuses %s", (email) => expect(isEmail(email)).toBe(false));
});
