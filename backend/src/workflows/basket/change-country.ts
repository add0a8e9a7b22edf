import type { MedusaContainer } from "@medusajs/framework/types";
import { updateCartWorkflow } from "@medusajs/medusa/core-flows";
import type { Locale } from "../../contracts/locale";
import { keepDonation } from "../donation/keep-donation";
import type { CartRecord } from "../sale/cart-record";
import { isDonation } from "../sale/donation-lines";
import { wishOf } from "../sale/donation-wish";
import { regionOfCountry } from "../sale/regions";
import { openCart } from "./change-lines";
import { explainingRefusals } from "./explain-refusal";
import { medusaLocale } from "./medusa-locale";

/**
 * Sends the basket to another country: its region, currency and prices follow, the pieces stay, a donation stays in
 * its currency only, and an address that was given for the old country goes. Does nothing when it is that country's already.
 */
export async function changeCountry(
  container: MedusaContainer,
  basketId: string,
  country: string,
  locale: Locale,
): Promise<void> {
  await sendTo(container, await openCart(container, basketId), country, locale);
}

/** The same for a cart that was just read. True when something changed. */
export async function sendTo(
  container: MedusaContainer,
  cart: CartRecord,
  country: string,
  locale: Locale,
): Promise<boolean> {
  const region = await regionOfCountry(container, country);
  const code = country.toLowerCase();
  if (cart.region_id === region.id && cart.shipping_address?.country_code === code) return false;
  await explainingRefusals(
    container,
    cart.items.flatMap((item) => item.variant_id ?? []),
    () =>
      updateCartWorkflow(container).run({
        input: {
          id: cart.id,
          region_id: region.id,
          shipping_address: { country_code: code },
          locale: medusaLocale(locale),
        },
      }),
  );
  if (region.id !== cart.region_id && region.currencyCode === cart.currency_code)
    await keepWhatWasGiven(container, cart);
  return true;
}

/** Medusa takes lines with an amount of their own out when the region changes; in one currency the amount still holds. */
async function keepWhatWasGiven(container: MedusaContainer, before: CartRecord): Promise<void> {
  const wish = wishOf(before);
  if (!wish || !before.items.some(isDonation)) return;
  await keepDonation(container, await openCart(container, before.id), wish);
}
