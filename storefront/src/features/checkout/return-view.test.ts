import { PAYMENT_STATES } from "@second-chance/backend/contracts/store-payment";
import { describe, expect, it } from "vitest";
import { readTicket, returnPath } from "./return-path";
import { pauseAfter, viewAfter } from "./return-view";

const place = { locale: "en", country: "pe" } as const;

describe("the page that one comes back to", () => {
  it("knows its basket and total by its own address, whatever else Stripe writes into it", () => {
    const address = new URL(returnPath(place, "cart_01ABC", 4505), "https://shop.example");
    address.searchParams.set("redirect_status", "succeeded");
    expect(readTicket(Object.fromEntries(address.searchParams))).toEqual({
      basket: "cart_01ABC",
      totalMinor: 4505,
    });
  });

  it.each([
    {},
    { basket: "cart_01ABC" },
    { basket: "../admin", total: "1" },
    { basket: ["cart_1", "cart_2"], total: "1" },
    { basket: "cart_01ABC", total: "-1" },
  ])("takes no ticket from %j", (query) => {
    expect(readTicket(query)).toBeUndefined();
  });

  it.each([...PAYMENT_STATES, undefined])("ends looking at a payment that stays %s", (state) => {
    const looks = Array.from({ length: 60 }, (_, index) => index + 1);
    const end = looks.find((look) => viewAfter(state, look) !== "checking");
    expect(end).toBeDefined();
    const waited = looks.slice(0, (end ?? 0) - 1).reduce((sum, look) => sum + pauseAfter(look), 0);
    expect(waited).toBeLessThan(90_000);
  });

  it("never calls a payment unpaid that is paid, ordered or unknown", () => {
    for (const state of ["paid", "ordered", undefined] as const) {
      for (let look = 1; look < 60; look += 1) expect(viewAfter(state, look)).not.toBe("unpaid");
    }
  });
});
