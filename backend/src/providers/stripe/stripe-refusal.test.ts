import Stripe from "stripe";
import { describe, expect, it } from "vitest";
import { askStripe, StripeRefusal, withoutSecrets } from "./stripe-refusal";

const raised = (statusCode: number | undefined, message = "No.") =>
  askStripe("asking", () =>
    Promise.reject(
      new Stripe.errors.StripeInvalidRequestError({
        type: "invalid_request_error",
        message,
        code: "resource_missing",
        ...(statusCode === undefined ? {} : { statusCode }),
        headers: { authorization: "Bearer sk_test_secret" },
        requestId: "req_1",
      }),
    ),
  ).catch((error: unknown) => error as StripeRefusal);

describe("what Stripe answers", () => {
  it.each([
    [400, "payment_failed"],
    [402, "payment_failed"],
    [409, "unavailable"],
    [429, "unavailable"],
    [500, "unavailable"],
    [undefined, "unavailable"],
  ])("with %s is decided, or to be asked again", async (status, code) => {
    const refusal = await raised(status);
    expect(refusal).toBeInstanceOf(StripeRefusal);
    expect(refusal).toMatchObject({ code, status, stripeCode: "resource_missing" });
  });

  it("can be logged: no key, no secret and no header comes along", async () => {
    const refusal = await raised(401, "Invalid API Key sk_live_4eC39, or pi_12_secret_34 and whsec_56");
    const logged = `${refusal} ${refusal instanceof Error ? refusal.stack : ""} ${JSON.stringify(refusal)}`;
    expect(logged).toContain("Invalid API Key …, or … and …");
    expect(logged).toContain("req_1");
    expect(logged).not.toMatch(/4eC39|secret_34|_56|Bearer/);
  });

  it("leaves other errors as they are, and ordinary text too", async () => {
    await expect(askStripe("asking", () => Promise.reject(new TypeError("Ours")))).rejects.toThrow(TypeError);
    expect(withoutSecrets("a secret_place, pi_12 and sk_")).toBe("a secret_place, pi_12 and sk_");
  });
});
