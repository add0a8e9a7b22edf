import type { MedusaContainer } from "@medusajs/framework/types";
import type { DonationInput } from "../../contracts/donation";
import type { Locale } from "../../contracts/locale";
import { amountProblem, fundProblem } from "../../domain/donation/donation";
import { sendTo } from "../basket/change-country";
import { openCart } from "../basket/change-lines";
import { fundsByHandle } from "../fund/find-funds";
import type { CartRecord } from "../sale/cart-record";
import { isDonation } from "../sale/donation-lines";
import { oneAtATime } from "../sale/one-at-a-time";
import { regionOfCountry } from "../sale/regions";
import { refuse, refuseAll } from "../sale/sale-refused";
import { keepDonation } from "./keep-donation";
import { writeDonationWorkflow } from "./write-donation";

const IN_PROGRESS = "The donation of this basket is being changed at this moment; try again.";

/** The page on which somebody gives: its country may be another than the one the basket is priced for. */
export interface GivenOn {
  readonly locale: Locale;
  readonly country?: string | undefined;
}

/** Gives one amount to a fund, in the place of what was given before. A refusal changes nothing. */
export async function setDonation(
  container: MedusaContainer,
  basketId: string,
  { fund: handle, amount_minor, currency_code: currencyCode }: DonationInput,
  page: GivenOn,
): Promise<void> {
  await oneAtATime(container, `donation:${basketId}`, IN_PROGRESS, async () => {
    const open = await openCart(container, basketId);
    if (open.items.every(isDonation)) refuse("donation_alone", "A donation travels with a piece.");
    const fund = (await fundsByHandle(container, [handle])).get(handle);
    refuseAll([fundProblem(fund?.status ?? "unknown")].filter((problem) => problem !== undefined));
    const amount = amountProblem(amount_minor, currencyCode);
    if (amount) refuseAll([amount]);
    const cart = await inCurrency(container, open, currencyCode, page);
    await keepDonation(container, cart, { fund: handle, amountMinor: amount_minor, currencyCode });
  });
}

/** Takes the donation out, and what is remembered of one. Does nothing where there is none. */
export async function removeDonation(container: MedusaContainer, basketId: string): Promise<void> {
  await oneAtATime(container, `donation:${basketId}`, IN_PROGRESS, async () => {
    const cart = await openCart(container, basketId);
    await writeDonationWorkflow(container).run({
      input: {
        cart_id: cart.id,
        remove_line_ids: cart.items.filter(isDonation).map(({ id }) => id),
        lines: [],
        metadata: { ...cart.metadata, donation_wish: null },
      },
    });
  });
}

/** A page of another country shows its own currency: giving there is the choice that moves the basket. */
async function inCurrency(
  container: MedusaContainer,
  cart: CartRecord,
  currencyCode: string,
  { locale, country }: GivenOn,
): Promise<CartRecord> {
  if (cart.currency_code.toUpperCase() === currencyCode) return cart;
  const region = country ? await regionOfCountry(container, country) : undefined;
  if (!country || region?.currencyCode.toUpperCase() !== currencyCode)
    refuse("donation_currency", `This basket is in ${cart.currency_code.toUpperCase()}.`);
  await sendTo(container, cart, country, locale);
  return openCart(container, cart.id);
}
