import { describe, expect, it } from "vitest";
import { paymentPagePolicy } from "./payment-page-policy";
import { SECURITY_HEADERS } from "./security-headers";

const directivesOf = (policy: string) =>
  new Map(
    policy.split("; ").map((directive) => {
      const [kind = "", ...sources] = directive.split(" ");
      return [kind, sources] as const;
    }),
  );

describe("the policy of the page where a card is typed", () => {
  const policy = directivesOf(paymentPagePolicy("bm9uY2U=", ""));

  it("lets inline scripts run by this visit's nonce only, never all of them", () => {
    expect(policy.get("script-src")).toContain("'nonce-bm9uY2U='");
    expect(policy.get("script-src")).not.toContain("'unsafe-inline'");
  });

  it("names Stripe's script, frames and API, and nobody else", () => {
    const foreign = [...policy.values()].flat().filter((source) => source.includes("//"));
    expect(new Set(foreign)).toEqual(
      new Set([
        "https://js.stripe.com",
        "https://*.js.stripe.com",
        "https://hooks.stripe.com",
        "https://api.stripe.com",
      ]),
    );
    expect(policy.get("form-action")).toEqual(["'self'"]);
    expect(policy.get("frame-ancestors")).toEqual(["'none'"]);
  });

  it("names the stand-in where one stands in, by its origin", () => {
    const tried = directivesOf(paymentPagePolicy("bm9uY2U=", "http://localhost:12111/stripe.js"));
    for (const kind of ["script-src", "frame-src", "connect-src"]) {
      expect(tried.get(kind)).toContain("http://localhost:12111");
    }
  });
});

it("no other page may load anything foreign", () => {
  const policy = SECURITY_HEADERS.find(({ key }) => key === "Content-Security-Policy")?.value ?? "";
  expect(policy).not.toMatch(/\/\//);
  expect(policy).not.toContain("frame-src");
});
