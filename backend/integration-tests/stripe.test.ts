import { afterAll, beforeAll } from "vitest";
import type { DonationApi } from "./stories/donation-desk";
import { stripePayments } from "./stories/stripe-payments";
import { stripeReturns } from "./stories/stripe-returns";
import { StripeStandIn } from "./stripe-stand-in";
import { tellStories } from "./tell-stories";

// Before the shop opens, since that reads its keys.
let opened: StripeStandIn;
beforeAll(async () => {
  opened = await StripeStandIn.open();
});
afterAll(() => opened.close());
const standIn = () => opened;

/** What is paid by card and by bank: an order for each payment, or the money back. */
tellStories({ hearsEvents: false }, (shop, api) => {
  stripePayments(shop, api as DonationApi, standIn);
  stripeReturns(shop, api as DonationApi, standIn);
});
