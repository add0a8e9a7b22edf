import { describe, expect, it } from "vitest";
import type { Localised } from "../../contracts/locale";
import type { PostTariff } from "../../domain/shipping";
import type { FundRecord } from "../fund/find-funds";
import type { CartRecord } from "../sale/cart-record";
import { donationsOf } from "../sale/donation-lines";
import type { ProductFacts } from "../sale/product-facts";
import type { SaleReading } from "../sale/read-sale";
import { presentBasket } from "./present-basket";

const words = (text: string): Localised => ({
  en: text,
  es: `${text} es`,
  vi: `${text} vi`,
  lt: `${text} lt`,
});
const tariff: PostTariff = {
  service: "pe-post",
  origin: "PE",
  currency_code: "PEN",
  steps_g: [500, 1000],
  zones: { "1": [1200, 1500] },
  days: { "1": { min: 2, max: 5 } },
  suspensions: [],
};
const facts = (variantId: string, centerId: string, change: Partial<ProductFacts> = {}): ProductFacts => ({
  id: `prod_${variantId}`,
  variantId,
  published: true,
  missingFacts: [],
  workshopActive: true,
  workshop: {
    id: "w",
    handle: "w",
    name: words("Workshop"),
    status: "active",
    center: {
      id: centerId,
      handle: centerId,
      name: words(centerId),
      place: words("Lima"),
      country: "PE",
      status: "active",
    },
  },
  originCountry: "PE",
  profileId: `sp_${centerId}`,
  weightGrams: 300,
  volumeCm3: 900,
  hs6: "442090",
  stock: [{ inventoryItemId: `i_${variantId}`, required: 1, available: 4, toBeMade: 0, backorder: false }],
  priceMinor: 4500n,
  ...change,
});
const item = (id: string, variant_id: string, quantity = 1) => ({
  id,
  title: "Box",
  quantity,
  unit_price: "45",
  total: String(45 * quantity),
  variant_id,
  product_id: `prod_${variant_id}`,
  product_handle: "box",
  variant_sku: "B",
  metadata: null,
  created_at: `2026-11-0${id.slice(-1)}`,
});
const cart = (change: Partial<CartRecord> = {}): CartRecord => ({
  id: "cart_1",
  email: null,
  currency_code: "pen",
  region_id: "reg_pe",
  customer_id: null,
  sales_channel_id: "sc",
  locale: "en-US",
  completed_at: null,
  metadata: null,
  shipping_address: { country_code: "pe" },
  items: [item("line_2", "b"), item("line_1", "a", 2), item("line_3", "a2")],
  shipping_methods: [],
  payment_collection: null,
  total: "180",
  item_total: "180",
  original_item_total: "180",
  shipping_total: "0",
  discount_total: "0",
  tax_total: "27.46",
  ...change,
});
const option = (centerId: string) => ({
  id: `so_${centerId}`,
  name: "Post",
  profileId: `sp_${centerId}`,
  countries: new Set(["PE"]),
  tariff,
});

const fund: FundRecord = {
  handle: "safe-clothing",
  name: words("Safe clothing"),
  purpose: words("Gloves"),
  status: "open",
  center: { id: "anna", name: words("anna") },
};
const FUNDS = new Map([[fund.handle, fund]]);
const gift = {
  ...item("line_9", "none"),
  unit_price: "20",
  total: "20",
  variant_id: null,
  product_id: null,
  metadata: { donation_fund: fund.handle, donation_currency: "PEN" },
};
const wish = { donation_wish: { fund: fund.handle, amountMinor: 2000, currencyCode: "PEN" } };

function show(
  record: CartRecord,
  known = [facts("a", "anna"), facts("a2", "anna"), facts("b", "bruno")],
  {
    rates = {},
    options = [option("anna")],
    iossNumber = null,
  }: {
    rates?: Record<string, string>;
    options?: ReturnType<typeof option>[];
    iossNumber?: string | null;
  } = {},
) {
  const reading = {
    facts: new Map(known.map((product) => [product.variantId, product])),
    region: { id: "reg_pe", key: "pe", currencyCode: "pen", countries: ["pe"], providerIds: ["pp_x"] },
    verdicts: null,
    options: new Map([
      ["sp_anna", options],
      ["sp_bruno", [option("bruno")]],
    ]),
    sale: { lines: [], donations: donationsOf(record, FUNDS), regionCountries: ["pe"] },
    funds: FUNDS,
  } as unknown as SaleReading;
  return presentBasket({
    cart: record,
    reading,
    pieces: new Map(),
    rates,
    iossNumber,
    funds: [],
    locale: "es",
  });
}

describe("a basket on its page", () => {
  it("has one parcel a center, in the order in which pieces came in", () => {
    const { groups, count } = show(cart());
    expect(groups.map(({ center, lines }) => [center.name, lines.map(({ id }) => id)])).toEqual([
      ["anna es", ["line_1", "line_3"]],
      ["bruno es", ["line_2"]],
    ]);
    expect(count).toBe(4);
  });

  it("estimates what a parcel into the Union costs on arrival, by its cheapest post", () => {
    const toGermany = {
      ...option("anna"),
      countries: new Set(["DE"]),
      tariff: { ...tariff, zones: { "4": [2000, 3000] }, days: { "4": { min: 5, max: 9 } } },
    };
    const soap = facts("a2", "anna", { hs6: "340111" });
    const { groups } = show(
      cart({
        currency_code: "eur",
        shipping_address: { country_code: "de" },
        items: [item("line_1", "a", 2), item("line_3", "a2")],
      }),
      [facts("a", "anna"), soap],
      { rates: { "PEN/EUR": "0.25" }, options: [toGermany] },
    );
    const euros = (amountMinor: number) => ({ amountMinor, currencyCode: "EUR" });
    expect(groups[0]?.arrival).toEqual({
      kinds: 2,
      perKind: euros(300),
      duty: euros(600),
      taxRateBp: 1900,
      // 19 % of 135.00, 12.50 (two parcels, 20 and 30 soles) and 6.00
      tax: euros(2917),
      asOf: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
    expect(show(cart()).groups.map(({ arrival }) => arrival)).toEqual([null, null]);
  });

  it("says what it holds of Germany's VAT where that is collected at sale, and leaves the duty to the arrival", () => {
    const toGermany = {
      ...option("anna"),
      countries: new Set(["DE"]),
      tariff: { ...tariff, zones: { "4": [2000, 3000] }, days: { "4": { min: 5, max: 9 } } },
    };
    const { groups } = show(
      cart({
        currency_code: "eur",
        shipping_address: { country_code: "de" },
        items: [item("line_1", "a", 1)],
      }),
      [facts("a", "anna")],
      { rates: { "PEN/EUR": "0.25" }, options: [toGermany], iossNumber: "IM2760000015" },
    );
    // 19 of 119 parts: 7.18 of 45.00 for the piece, 0.80 of 5.00 for its post.
    expect(groups[0]?.vatAtSale).toEqual({ rateBp: 1900, amount: { amountMinor: 798, currencyCode: "EUR" } });
    expect(groups[0]?.arrival).toMatchObject({ duty: { amountMinor: 300 }, tax: null });
  });

  it("weighs each parcel with its packing and asks the post of its center", () => {
    const { groups } = show(cart());
    expect(groups.map(({ weightGrams }) => weightGrams)).toEqual([
      // Three pieces weigh 1,090 g in one box: 760 g and 430 g in two, since this post takes a kilogram.
      1_190, 430,
    ]);
    expect(groups.some(({ crossesCustoms }) => crossesCustoms)).toBe(false);
    expect(groups[0]?.options).toEqual([
      {
        id: "so_anna",
        name: "Correo",
        price: { amountMinor: 2700, currencyCode: "PEN" },
        minDays: 2,
        maxDays: 5,
        parcels: 2,
      },
    ]);
  });

  it("knows its postage only when every parcel has one", () => {
    const method = (centerId: string) => ({
      id: `sm_${centerId}`,
      amount: "12",
      shipping_option_id: `so_${centerId}`,
    });
    const half = cart({ shipping_methods: [method("anna")], shipping_total: "12" });
    expect(show(half).totals.shipping).toBeNull();
    const whole = cart({ shipping_methods: [method("anna"), method("bruno")], shipping_total: "27" });
    expect(show(whole).totals.shipping).toEqual({ amountMinor: 2700, currencyCode: "PEN" });
  });

  it("says when nobody carries a parcel there", () => {
    const { groups } = show(cart({ shipping_address: { country_code: "de" } }));
    expect(groups.every(({ options }) => options.length === 0)).toBe(true);
    expect(groups[0]?.problems).toMatchObject([{ code: "shipping_unavailable" }]);
  });

  it("offers what is left, and any number of what is made to order", () => {
    const made = facts("b", "bruno", {
      stock: [{ inventoryItemId: "i", required: 1, available: -3, toBeMade: 0, backorder: true }],
    });
    const gone = facts("a", "anna", {
      stock: [{ inventoryItemId: "i", required: 1, available: 0, toBeMade: 0, backorder: false }],
    });
    const lines = show(cart(), [gone, facts("a2", "anna"), made]).groups.flatMap((group) => group.lines);
    expect(lines.map(({ availability, maxQuantity }) => [availability, maxQuantity])).toEqual([
      ["sold_out", 0],
      ["in_stock", 4],
      ["made_to_order", 99],
    ]);
  });
});

describe("a donation in a basket", () => {
  const giving = cart({
    items: [...cart().items, gift],
    total: "200",
    original_item_total: "200",
    metadata: wish,
  });

  it("stands for itself: no piece, no parcel, no part of what the pieces come to", () => {
    const { donation, donationLeft, count, groups, totals } = show(giving);
    expect(donation).toMatchObject({
      fund: { name: "Safe clothing es", center: "anna es" },
      amount: { amountMinor: 2000 },
      problems: [],
    });
    expect(donationLeft).toBeNull();
    expect(count).toBe(4);
    expect(groups.flatMap(({ lines }) => lines.map(({ id }) => id))).not.toContain(gift.id);
    expect(totals).toMatchObject({
      items: { amountMinor: 18_000 },
      donation: { amountMinor: 2000 },
      total: { amountMinor: 20_000 },
    });
  });

  it("is remembered, in its own amount, when another currency has taken it out", () => {
    const { donation, donationLeft, totals } = show(cart({ currency_code: "eur", metadata: wish }));
    expect(donation).toBeNull();
    expect(donationLeft?.amount).toEqual({ amountMinor: 2000, currencyCode: "PEN" });
    expect(totals.donation.amountMinor).toBe(0);
    expect(show(cart({ metadata: wish })).donationLeft).toBeNull();
  });

  it("keeps its problems to itself", () => {
    const twice = show(cart({ items: [...cart().items, { ...gift, quantity: 2, total: "40" }] }));
    expect(twice.donation?.problems.map(({ code }) => code)).toEqual(["donation_invalid"]);
    expect(twice.problems.map(({ code }) => code)).not.toContain("donation_invalid");
  });
});
