import { describe, expect, it } from "vitest";
import { type CustomerBody, tidyCustomerBody } from "./tidy-customer-body";

const refusal = (body: CustomerBody) => {
  try {
    tidyCustomerBody(body);
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe("an account's own data", () => {
  it("may be ordinary", () => {
    expect(refusal({ first_name: "Rosa", email: "rosa@example.com", country_code: "pe" })).toBeUndefined();
  });

  it.each<[string, CustomerBody, string]>([
    ["a name of 3,000 characters", { first_name: "a".repeat(3000) }, "text_too_long"],
    ["a company of 3,000 characters", { company_name: "a".repeat(3000) }, "text_too_long"],
    ["a country that doesn't exist", { country_code: "zz" }, "unknown_country"],
    ["an e-mail that is none", { email: "rosa" }, "email_invalid"],
  ])("is refused with %s", (_, body, code) => {
    expect(refusal(body)).toBe(code);
  });

  it("loses metadata, which nobody here reads", () => {
    const body: CustomerBody = { first_name: "Rosa", metadata: { note: "x".repeat(5000) } };
    tidyCustomerBody(body);
    expect(body).toEqual({ first_name: "Rosa" });
  });
});
