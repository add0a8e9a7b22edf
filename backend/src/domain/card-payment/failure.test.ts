import { expect, it } from "vitest";
import { failureOf } from "./failure";

it("tells shoppers what helps them, and thieves nothing", () => {
  expect(failureOf("insufficient_funds")).toBe("insufficient_funds");
  expect(failureOf("invalid_expiry_year")).toBe("incorrect_details");
  expect(failureOf("payment_intent_authentication_failure")).toBe("authentication_failed");
  for (const secret of ["stolen_card", "lost_card", "fraudulent", "pickup_card", "something_new"])
    expect(failureOf(secret)).toBe("declined");
});
