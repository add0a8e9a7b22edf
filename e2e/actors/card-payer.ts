import { expect, type Page } from "@playwright/test";
import type { Shopper } from "./shopper";
import { readStack } from "./stack";

const STRIPE = /^https:\/\/[a-z.]*stripe\.com\//;

/** Numbers of Stripe's own test cards. */
export const CARDS = {
  good: "4242 4242 4242 4242",
  asksFirst: "4000 0000 0000 3220",
  noMoney: "4000 0000 0000 9995",
} as const;

/**
 * Leads what a page asks of Stripe to the stand-in. The page itself is untouched: it asks for Stripe's own addresses, and its
 * policy has to let it. Answers with the addresses, of Stripe or its stand-in, that are asked for from now on.
 */
export async function leadsStripeToStandIn(page: Page): Promise<readonly string[]> {
  const { stripeUrl } = readStack();
  if (!stripeUrl) throw new Error("This shop has no stand-in for Stripe: npm start -- --stripe-stand-in");
  const asked: string[] = [];
  page.on("request", (request) => {
    if (STRIPE.test(request.url()) || request.url().startsWith(stripeUrl)) asked.push(request.url());
  });
  await page.route(STRIPE, async (route) => {
    const url = new URL(route.request().url());
    const path = url.hostname === "js.stripe.com" ? "/stripe.js" : `${url.pathname}${url.search}`;
    await route.fulfill({ response: await route.fetch({ url: `${stripeUrl}${path}` }) });
  });
  return asked;
}

/** A shopper at the fields of the Payment Element, whose words are Stripe's own. */
export class CardPayer {
  readonly shopper: Shopper;

  constructor(shopper: Shopper) {
    this.shopper = shopper;
  }

  get page(): Page {
    return this.shopper.page;
  }

  async choosesStripe(): Promise<void> {
    await this.page.getByRole("radio", { name: this.shopper.says("checkout.payment.stripe") }).check();
    await expect(this.page.getByRole("textbox", { name: "Card number" })).toBeVisible();
  }

  async typesCard(number: string): Promise<void> {
    await this.page.getByRole("textbox", { name: "Card number" }).fill(number);
    await this.page.getByRole("textbox", { name: "Expiration date" }).fill("12 / 34");
    await this.page.getByRole("textbox", { name: "Security code" }).fill("123");
  }

  async choosesBankRedirect(): Promise<void> {
    await this.page.getByRole("radio", { name: "Bancontact" }).check();
  }

  /** Answers what the bank asks about a card, in its own dialog. */
  async answersBank(answer: "Complete" | "Fail"): Promise<void> {
    const dialog = this.page.getByRole("dialog", { name: /3D Secure/ });
    await dialog.getByRole("button", { name: `${answer} authentication` }).click();
  }

  /** Answers at the bank's own page. */
  async answersAtBank(answer: "Authorize" | "Fail"): Promise<void> {
    await expect(this.page).toHaveURL((url) => url.origin === readStack().stripeUrl);
    await this.page.getByRole("button", { name: `${answer} test payment` }).click();
  }

  /** From a piece to the filled fields of a card. */
  async bringsToPayment(email: string, handle: string): Promise<void> {
    const { shopper } = this;
    await shopper.puts(handle);
    await shopper.opensBasket();
    await shopper.goesToCheckout();
    await shopper.fillsIn(email);
    await this.choosesStripe();
  }

  /** Where the money was promised: the confirmation, on a page that Stripe has nothing to do with. */
  async seesReceipt(): Promise<void> {
    await expect(this.shopper.thanks).toBeVisible({ timeout: 60_000 });
    expect(await this.page.evaluate(() => "Stripe" in window)).toBe(false);
  }
}
