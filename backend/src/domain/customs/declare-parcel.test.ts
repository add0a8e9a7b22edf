import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advanceData } from "./advance-data";
import { declareParcel, type Parcel, type ParcelLine } from "./declare-parcel";
import { declaredValue, isGivenBack, refundOfWhatStays, valueOfShare } from "./declared-value";

const everywhere = (text: string) => ({ en: text, es: text, vi: text, lt: text });
const line = (change: Partial<ParcelLine> = {}): ParcelLine => ({
  lineId: "line_1",
  sku: "PE-SJ-01",
  quantity: 2,
  title: everywhere("Box"),
  materials: everywhere("pine"),
  workshop: everywhere("Wood workshop"),
  kind: "Wooden box, decorated by hand",
  hs6: "442090",
  originCountry: "pe",
  weightGrams: 480,
  flags: ["wood"],
  species: null,
  citesNote: null,
  netMinor: 9_001n,
  taxMinor: 0n,
  refundedMinor: 0n,
  ...change,
});
const party = {
  name: "Second Chance Crafts",
  street: [],
  postcode: "",
  city: "Lima",
  province: "",
  country: "PE",
  phone: "",
  email: "",
};
const parcel = (change: Partial<Parcel> = {}): Parcel => ({
  number: "1023-PE",
  orderNumber: 1023,
  day: "2026-11-27",
  itemId: null,
  iossNumber: null,
  sender: party,
  addressee: { ...party, name: "Yui Sato", city: "Tokyo", country: "JP" },
  currencyCode: "USD",
  postageMinor: 3_650n,
  lines: [line()],
  picked: null,
  weighedGrams: null,
  sdrRate: "0.73",
  parcelPost: false,
  ...change,
});

/** A line that was paid for, some of it given back. */
const anyLine = fc
  .record({
    quantity: fc.integer({ min: 1, max: 12 }),
    weightGrams: fc.integer({ min: 1, max: 4_000 }),
    netMinor: fc.bigInt(0n, 10_000_000n),
    taxMinor: fc.bigInt(0n, 2_000_000n),
    refunded: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ refunded, ...fields }) => {
    const paid = fields.netMinor + fields.taxMinor;
    return { ...fields, refundedMinor: (paid * BigInt(Math.floor(refunded * 1_000))) / 1_000n };
  });
const anyLines = fc
  .array(anyLine, { minLength: 1, maxLength: 6 })
  .map((lines) => lines.map((fields, index) => line({ ...fields, lineId: `line_${index}` })));

describe("a declared parcel", () => {
  it("declares what was really paid, to the minor unit, and never less weight than its pieces have", () => {
    fc.assert(
      fc.property(anyLines, fc.option(fc.integer({ min: 1, max: 60_000 })), (lines, weighed) => {
        const sent = lines.filter((one) => !isGivenBack(one));
        const declared = declareParcel(parcel({ lines }));
        expect(declared.lines.map(({ lineId }) => lineId)).toEqual(sent.map(({ lineId }) => lineId));
        expect(declared.valueMinor).toBe(sent.reduce((all, one) => all + declaredValue(one), 0n));
        expect(declared.valueMinor).toBe(declared.lines.reduce((all, one) => all + one.valueMinor, 0n));
        expect(declared.netGrams).toBe(declared.lines.reduce((all, one) => all + one.netGrams, 0));
        expect(declared.gross.grams).toBeGreaterThanOrEqual(declared.netGrams);
        const onScales = declareParcel(parcel({ lines, weighedGrams: weighed }));
        expect(onScales.gross.weighed).toBe(weighed !== null);
        if (weighed !== null) expect(onScales.gross.grams).toBe(weighed);
      }),
    );
  });

  it("says a sale and nothing else, on paper and in advance data", () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const declared = declareParcel(parcel({ lines }));
        expect(declared.category).toBe("sale_of_goods");
        const data = advanceData(declared);
        expect(data.category).toBe("sale_of_goods");
        expect(JSON.stringify(data)).not.toMatch(/gift/i);
      }),
    );
  });

  it("is worth the same in one parcel and in several", () => {
    fc.assert(
      fc.property(
        fc.bigInt(0n, 10_000_000n),
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }),
        (value, parts) => {
          const quantity = parts.reduce((all, part) => all + part, 0);
          let before = 0;
          let sum = 0n;
          for (const part of parts) {
            const share = valueOfShare(value, quantity, { quantity: part, before });
            expect(share).toBeGreaterThanOrEqual(0n);
            sum += share;
            before += part;
          }
          expect(sum).toBe(value);
        },
      ),
    );
    expect(() => valueOfShare(100n, 2, { quantity: 2, before: 1 })).toThrow(RangeError);
  });

  it("takes only the picked pieces of a part of an order", () => {
    const lines = [line(), line({ lineId: "line_2", sku: "PE-SJ-02", flags: ["animal"] })];
    const declared = declareParcel(parcel({ lines, picked: [{ lineId: "line_1", quantity: 1, before: 1 }] }));
    expect(declared.lines).toMatchObject([
      { sku: "PE-SJ-01", quantity: 1, netGrams: 480, valueMinor: 4_501n },
    ]);
    expect(declared.remarks).toEqual(["Contains wood."]);
  });

  it("leaves out what was given back whole, lowers what was given back in part, and takes the tax off", () => {
    const lines = [
      line({ refundedMinor: 9_001n }),
      line({ lineId: "line_2", refundedMinor: 1_000n }),
      line({ lineId: "line_3", netMinor: 1_000n, taxMinor: 210n, refundedMinor: 121n }),
      line({ lineId: "line_4", netMinor: 0n }),
    ];
    const declared = declareParcel(parcel({ lines }));
    expect(declared.lines.map(({ lineId, valueMinor }) => [lineId, valueMinor])).toEqual([
      ["line_2", 8_001n],
      ["line_3", 900n],
      ["line_4", 0n],
    ]);
  });

  it("keeps the whole value of what stays on a line when a piece was taken off and given back", () => {
    const refund = (paidMinor: bigint, receivedMinor: bigint, refundedMinor: bigint) =>
      refundOfWhatStays({ paidMinor, receivedMinor, refundedMinor });
    expect(refund(2_400n, 2_400n, 600n)).toBe(600n);
    expect(refund(1_200n, 2_400n, 0n)).toBe(0n);
    expect(refund(1_200n, 2_400n, 1_200n)).toBe(0n);
    expect(refund(1_200n, 2_400n, 1_500n)).toBe(300n);
    expect(refund(1_200n, 0n, 0n)).toBe(0n);
  });

  it("describes what it is and of what, with the species where one is known, and names permits once", () => {
    const lines = [
      line({ species: "Cedrela odorata", citesNote: "permit PE-77" }),
      line({ lineId: "line_2", citesNote: "permit PE-77" }),
    ];
    const declared = declareParcel(parcel({ lines }));
    expect(declared.lines[0]?.description).toBe("Wooden box, decorated by hand (pine; Cedrela odorata)");
    expect(declared.remarks).toEqual(["Contains wood.", "CITES: permit PE-77"]);
    expect(advanceData(declared)).toMatchObject({
      total_value: "180.02",
      gross_weight_g: 2_212,
      content: [
        { number: 1, quantity: 2, net_weight_g: 960, value: "90.01", hs6: "442090", origin: "PE" },
        {},
      ],
      documents: { certificate: "permit PE-77", invoice: "1023-PE" },
      still_to_be_given: [
        "item_id",
        "sender_street",
        "sender_postcode",
        "sender_phone",
        "sender_tax_id",
        "addressee_tax_id",
        "gross_weight_from_scales",
      ],
    });
  });
});
