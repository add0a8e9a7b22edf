import { describe, expect, it } from "vitest";
import { nextPage } from "./account-paths";

describe("the page after logging in", () => {
  it.each(["/checkout", "/basket", "/account/orders"])("may be %s", (page) => {
    expect(nextPage(page)).toBe(page);
  });

  it.each([
    undefined,
    "",
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "/account/login",
    "/checkout/../../..",
    "/checkout?x=1",
  ])("is the account instead of %j", (page) => {
    expect(nextPage(page)).toBe("/account");
  });
});
