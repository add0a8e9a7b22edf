import { describe, expect, it } from "vitest";
import { newFees } from "./new-fees";
import type { ProviderFee } from "./provider-fee";
import { readFeeFile } from "./read-fee-file";

const NOW = new Date("2026-11-26T12:00:00Z");
const HEADER = "provider_reference,payment_id,currency,amount,occurred_at";
const read = (...lines: string[]) =>
  readFeeFile(
    [HEADER, ...lines].map((text, index) => ({ line: index + 1, fields: text.split(",") })),
    NOW,
  );
const FEE = "txn_1,pay_1,EUR,0.89,2026-11-20T15:04:05Z";

describe("a file of provider fees", () => {
  it("reads amounts in the digits of their currency", () => {
    const { fees, problems } = read(
      FEE,
      "txn_2,pay_1,vnd,12000,2026-11-20",
      "txn_3,pay_1,USD,1.500,2026-11-20T15:04:05+07:00",
    );
    expect(problems).toEqual([]);
    expect(
      fees.map(({ line, reference, currencyCode, amountMinor, occurredAt }) =>
        [line, reference, currencyCode, amountMinor, occurredAt.toISOString()].join(" "),
      ),
    ).toEqual([
      "2 txn_1 EUR 89 2026-11-20T15:04:05.000Z",
      "3 txn_2 VND 12000 2026-11-20T00:00:00.000Z",
      "4 txn_3 USD 150 2026-11-20T08:04:05.000Z",
    ]);
  });

  it.each([
    [",pay_1,EUR,0.89,2026-11-20", "The provider_reference is missing"],
    ["txn 1,pay_1,EUR,0.89,2026-11-20", "is no reference"],
    ["txn_1,,EUR,0.89,2026-11-20", "The payment_id is missing."],
    ["txn_1,pay 1,EUR,0.89,2026-11-20", "is no id of a payment"],
    ["txn_1,pay_1,,0.89,2026-11-20", "The currency is missing."],
    ["txn_1,pay_1,XXX,0.89,2026-11-20", '"XXX" is no currency'],
    ["txn_1,pay_1,EUR,,2026-11-20", "The amount is missing."],
    ["txn_1,pay_1,EUR,0.895,2026-11-20", "fractions of a minor unit: EUR has 2 digits"],
    ["txn_1,pay_1,VND,0.5,2026-11-20", "fractions of a minor unit: VND has 0 digits"],
    ["txn_1,pay_1,EUR,0.00,2026-11-20", "is not above zero"],
    ["txn_1,pay_1,EUR,-0.89,2026-11-20", "is not above zero"],
    ["txn_1,pay_1,EUR,1e3,2026-11-20", "is no amount"],
    ["txn_1,pay_1,EUR,1000000000000000000,2026-11-20", "is no amount"],
    ["txn_1,pay_1,EUR,0.89,", "The occurred_at is missing."],
    ["txn_1,pay_1,EUR,0.89,2026-02-30", "is no moment"],
    ["txn_1,pay_1,EUR,0.89,2026-11-20T15:04:05", "is no moment"],
    ["txn_1,pay_1,EUR,0.89,2026-11-26T12:00:01Z", "is in the future"],
  ])("refuses %s", (line, sentence) => {
    const { fees, problems } = read(FEE, line);
    expect(fees).toHaveLength(1);
    expect(problems).toEqual([{ line: 3, message: expect.stringContaining(sentence) }]);
  });
});

describe("fees beside what the shop knows", () => {
  const PAID = { currencyCode: "EUR", capturedMinor: 2500n, keptMinor: 0n, day: "2026-11-20" };
  const payments = new Map([
    ["pay_1", { providerId: "pp_one", orderId: "order_1", ...PAID }],
    ["pay_2", { providerId: "pp_two", orderId: "order_2", ...PAID }],
  ]);
  const stored: ProviderFee = {
    providerId: "pp_one",
    reference: "txn_1",
    paymentId: "pay_1",
    currencyCode: "EUR",
    amountMinor: 89n,
    occurredAt: new Date("2026-11-20T15:04:05Z"),
  };
  const weigh = (lines: string[], onFile: ProviderFee[] = []) =>
    newFees(read(...lines).fees, payments, onFile);

  it("gives a fee to the provider and the order of its payment", () => {
    expect(weigh([FEE])).toEqual({ fresh: [{ ...stored, orderId: "order_1" }], known: 0, problems: [] });
  });

  it("passes over what was recorded with the same facts, on file and in the file itself", () => {
    expect(weigh([FEE, FEE], [stored])).toEqual({ fresh: [], known: 2, problems: [] });
    expect(weigh([FEE, FEE])).toMatchObject({ fresh: [{ reference: "txn_1" }], known: 1, problems: [] });
  });

  it("takes one reference of two providers for two fees", () => {
    expect(weigh([FEE, FEE.replace("pay_1", "pay_2")]).fresh).toHaveLength(2);
  });

  it.each([
    ["another amount", FEE.replace("0.89", "0.90")],
    ["another currency", FEE.replace("EUR", "USD")],
    ["another moment", FEE.replace("15:04:05", "15:04:06")],
  ])("refuses a known reference with %s", (_, line) => {
    const { fresh, problems } = weigh([line], [stored]);
    expect(fresh).toEqual([]);
    expect(problems).toEqual([{ line: 2, message: expect.stringContaining("txn_1 stands on file") }]);
    expect(weigh([FEE, line]).problems[0]?.message).toContain("stands on line 2");
  });

  it.each([
    ["more than was captured", FEE.replace("0.89", "25.01"), "more than the EUR 25.00"],
    [
      "of a day before its payment",
      FEE.replace("11-20", "11-19"),
      "before its payment, which was made on 2026-11-20",
    ],
  ])("refuses a fee %s", (_, line, sentence) => {
    expect(weigh([line])).toEqual({
      fresh: [],
      known: 0,
      problems: [{ line: 2, message: expect.stringContaining(sentence) }],
    });
  });

  it("weighs all that is kept of one payment, on file and in the file", () => {
    const lines = [FEE.replace("0.89", "12.00"), FEE.replace("txn_1", "txn_2").replace("0.89", "13.01")];
    expect(weigh(lines)).toMatchObject({
      fresh: [{ reference: "txn_1" }],
      problems: [{ line: 3, message: expect.stringContaining("txn_2, with what is kept of it already,") }],
    });
    const kept = new Map([
      ["pay_1", { providerId: "pp_one", orderId: "order_1", ...PAID, keptMinor: 2412n }],
    ]);
    expect(newFees(read(FEE).fees, kept, []).problems).toHaveLength(1);
    expect(newFees(read(FEE.replace("0.89", "0.88")).fees, kept, []).problems).toEqual([]);
    expect(newFees(read(FEE).fees, kept, [stored])).toMatchObject({ known: 1, problems: [] });
  });

  it("doubts no fee that the provider itself tells of: it keeps more than was paid, and before the order", () => {
    const odd = read(FEE.replace("0.89", "40.00").replace("2026-11-20", "2026-11-19")).fees;
    expect(newFees(odd, payments, []).problems).toHaveLength(1);
    expect(newFees(odd, payments, [], "provider")).toMatchObject({
      fresh: [{ amountMinor: 4000n }],
      problems: [],
    });
  });

  it("takes the whole of a payment for a fee, and one in another currency as it is", () => {
    expect(weigh([FEE.replace("0.89", "25.00")]).fresh).toHaveLength(1);
    expect(weigh([FEE.replace("EUR,0.89", "VND,900000")]).fresh).toHaveLength(1);
  });

  it("refuses a payment that no order of the shop has", () => {
    expect(weigh([FEE.replace("pay_1", "pay_9")]).problems).toEqual([
      { line: 2, message: '"pay_9" is no payment of an order of this shop.' },
    ]);
  });
});
