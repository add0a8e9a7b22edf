import { test as base, expect } from "@playwright/test";
import { Shopper } from "../actors/shopper";
import type { Place } from "../actors/store-api";

export const PERU: Place = { locale: "en", country: "pe" };
export const GERMANY: Place = { locale: "en", country: "de" };

let buyers = 0;

/** An address that nobody else in this run uses. */
export function newBuyer(): string {
  buyers += 1;
  return `buyer-${process.pid}-${Date.now()}-${buyers}@example.org`;
}

interface Cast {
  /** Puts a shopper into the page of the test. */
  readonly shopperIn: (place: Place) => Shopper;
}

/** The browser gives up fading from one document to the next, as it does where a test answers for other addresses. No script asked for it. */
const FADING = /^Transition was aborted/;

/** Every journey also fails for an error on the page that nobody would have looked at. */
export const test = base.extend<Cast>({
  shopperIn: async ({ page }, use) => {
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => {
      if (!FADING.test(message)) faults.push(message);
    });
    await use((place) => new Shopper(page, place));
    expect(faults, "errors on the page").toEqual([]);
  },
});

export { expect };
