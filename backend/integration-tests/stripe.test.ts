import { afterAll, beforeAll } from "vitest";
import type { Api } from "./operator";
import type { DonationApi } from "./stories/donation-desk";
import { stripeBooks } from "./stories/stripe-books";
import { stripeInbox } from "./stories/stripe-inbox";
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
  stripeInbox(shop, api as DonationApi & Api);
  stripeBooks(shop, api as DonationApi & Api);
});
