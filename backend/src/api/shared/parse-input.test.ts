import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { lineRefundSchema } from "../../contracts/attribution";
import { addLineSchema, createBasketSchema, deliverySchema } from "../../contracts/basket";
import { policyPreviewSchema } from "../../contracts/sale-policy";
import { SaleRefused } from "../../workflows/sale/sale-refused";
import { parseInput } from "./parse-input";

function refusalFor(schema: z.ZodType, input: unknown): SaleRefused | undefined {
  try {
    parseInput(schema, input);
    return undefined;
  } catch (error) {
    if (error instanceof SaleRefused) return error;
    throw error;
  }
}
const codeFor = (schema: z.ZodType, input: unknown) => refusalFor(schema, input)?.code;
const sentenceFor = (schema: z.ZodType, input: unknown) => refusalFor(schema, input)?.message;

const line = (quantity: unknown) => ({ variant_id: "variant_1", quantity });
const address = {
  first_name: "Ana",
  last_name: "Quispe",
  address_1: "Jr. Puno 1",
  city: "Lima",
  country_code: "PE",
};

describe("refusals of what doesn't fit the contract", () => {
  it.each([0, -1, 1.5, "2", null, Number.NaN])("quantity %s", (quantity) => {
    expect(codeFor(addLineSchema, line(quantity))).toBe("quantity_invalid");
  });

  it("an immense quantity, in a line or in the lines of a new basket", () => {
    expect(codeFor(addLineSchema, line(1_000_000_000))).toBe("quantity_too_large");
    expect(codeFor(createBasketSchema, { locale: "en", country: "PE", lines: [line(1_000_000_000)] })).toBe(
      "quantity_too_large",
    );
  });

  it("a locale or country that doesn't exist", () => {
    expect(codeFor(createBasketSchema, { locale: "xx", country: "PE" })).toBe("unknown_locale");
    expect(codeFor(createBasketSchema, { locale: "en", country: "Peru" })).toBe("unknown_country");
  });

  it("an e-mail that is none, a name of 300 characters, an address without a street", () => {
    expect(codeFor(deliverySchema, { email: "ana", address })).toBe("email_invalid");
    expect(
      codeFor(deliverySchema, { email: "a@b.pe", address: { ...address, first_name: "x".repeat(300) } }),
    ).toBe("text_too_long");
    expect(codeFor(deliverySchema, { email: "a@b.pe", address: { ...address, address_1: " " } })).toBe(
      "address_incomplete",
    );
    expect(codeFor(deliverySchema, { email: "a@b.pe", address: { ...address, country_code: "Peru" } })).toBe(
      "unknown_country",
    );
  });

  it.each(["10.5", "0", "-5", "1".repeat(19), 10.5])("an amount of %s, in words", (amount_minor) => {
    const refund = { request_id: "one-request", reason: "test", lines: [] };
    expect(sentenceFor(lineRefundSchema, { ...refund, goodwill_minor: amount_minor })).toBe(
      'The field "goodwill_minor" doesn\'t fit: an amount is a whole number of minor units above zero, at most 18 digits, as text.',
    );
    const preview = { currency_code: "PEN", versions: [1] };
    if (amount_minor !== "0")
      expect(sentenceFor(policyPreviewSchema, { ...preview, amount_minor })).toBe(
        'The field "amount_minor" doesn\'t fit: an amount is a whole number of minor units, at most 18 digits, as text.',
      );
  });

  it("nothing at all", () => {
    expect(codeFor(addLineSchema, undefined)).toBe("invalid_request");
  });

  it("lets through what fits, tidied", () => {
    const parsed = parseInput(deliverySchema, { email: "a@b.pe", address: { ...address, city: "  Lima " } });
    expect(parsed.address).toMatchObject({ city: "Lima", country_code: "pe" });
  });
});
