import type { CreateShippingMethodDTO, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows";
import type { z } from "zod";
import type { deliverySchema } from "../../contracts/basket";
import type { Locale } from "../../contracts/locale";
import { fromMinor } from "../../domain/money";
import { addressProblems, emailProblems } from "../../domain/sale/sale-gate";
import { type CartRecord, readCart } from "../sale/cart-record";
import { currentFxRates } from "../sale/fx-rates";
import { readSale, type SaleReading } from "../sale/read-sale";
import { regionOfCountry } from "../sale/regions";
import { refuse, refuseAll } from "../sale/sale-refused";
import { sendTo } from "./change-country";
import { openCart } from "./change-lines";
import { lookFrom } from "./look-from";
import { medusaLocale } from "./medusa-locale";
import { placingOneAtATime } from "./placing-one-at-a-time";
import { groupByCenter, postChoices } from "./present-basket";
import { refuseWithoutPiece } from "./refuse-without-piece";
import { writeDeliveryWorkflow } from "./write-delivery";

export type Delivery = Omit<z.infer<typeof deliverySchema>, "locale"> & { readonly locale: Locale };

/**
 * Who and where, and one shipping method per center: what was chosen, else the cheapest. Two tabs at once have their turns: each
 * would take away the methods that it saw, and the basket would have the other's beside its own.
 */
export function setDelivery(
  container: MedusaContainer,
  basketId: string,
  delivery: Delivery,
  customerId: string | null,
): Promise<void> {
  return placingOneAtATime(container, basketId, () => deliver(container, basketId, delivery, customerId));
}

async function deliver(
  container: MedusaContainer,
  basketId: string,
  delivery: Delivery,
  customerId: string | null,
): Promise<void> {
  const { address, email, locale } = delivery;
  const region = await regionOfCountry(container, address.country_code);
  refuseAll([...emailProblems(email), ...addressProblems(address, region.countries)]);

  const open = await openCart(container, basketId);
  refuseWithoutPiece(open);
  const [{ cart, reading }, rates, hasPromotions] = await Promise.all([
    readAsOfToday(container, open, delivery),
    currentFxRates(container),
    promotionsExist(container),
  ]);
  await writeDeliveryWorkflow(container).run({
    input: {
      cart_id: cart.id,
      email,
      customer_id: customerId,
      address,
      locale: cart.locale === medusaLocale(locale) ? null : medusaLocale(locale),
      remove_method_ids: cart.shipping_methods.map(({ id }) => id),
      methods: shippingMethods(cart, reading, rates, delivery.choices),
      metadata: delivery.purpose ? { ...cart.metadata, purpose: delivery.purpose } : null,
      has_promotions: hasPromotions,
      has_payment_collection: Boolean(cart.payment_collection),
    },
  });
}

/** The cart in the country's currency and at today's prices; the usual cart is both already. */
async function readAsOfToday(
  container: MedusaContainer,
  cart: CartRecord,
  { address, locale, choices }: Delivery,
): Promise<{ cart: CartRecord; reading: SaleReading }> {
  const current = await moveIfPossible(container, cart, address.country_code, locale, choices);
  const reading = await readSale(container, current);
  const isStale = reading.sale.lines.some(
    (line) => line.currentPriceMinor !== null && line.currentPriceMinor !== line.unitPriceMinor,
  );
  if (!isStale) return { cart: current, reading };
  await refreshCartItemsWorkflow(container).run({ input: { cart_id: cart.id, force_refresh: true } });
  const repriced = await readCart(container, cart.id);
  return { cart: repriced, reading: await readSale(container, repriced) };
}

/** A basket whose parcels nobody carries to the new country stays where it is. */
async function moveIfPossible(
  container: MedusaContainer,
  cart: CartRecord,
  country: string,
  locale: Locale,
  choices: Delivery["choices"],
): Promise<CartRecord> {
  if (cart.shipping_address?.country_code === country.toLowerCase()) return cart;
  const seen = await lookFrom(container, cart, country);
  shippingMethods(seen, await readSale(container, seen), await currentFxRates(container), choices);
  await sendTo(container, cart, country, locale);
  return readCart(container, cart.id);
}

function shippingMethods(
  cart: CartRecord,
  reading: SaleReading,
  rates: Readonly<Record<string, string>>,
  choices: Delivery["choices"],
): CreateShippingMethodDTO[] {
  return groupByCenter({ cart, reading }).map((group) => {
    const offered = postChoices({ cart, reading, rates }, group);
    const wanted = choices[group.center.id];
    const choice = wanted ? offered.find(({ option }) => option.id === wanted) : offered[0];
    if (!choice)
      refuse("shipping_unavailable", `${group.center.name.en} has no way to send this parcel there.`, {
        centerId: group.center.id,
      });
    return {
      cart_id: cart.id,
      shipping_option_id: choice.option.id,
      name: choice.option.name,
      amount: Number(fromMinor(choice.amountMinor, cart.currency_code)),
      is_tax_inclusive: true,
      data: {},
    };
  });
}

async function promotionsExist(container: MedusaContainer): Promise<boolean> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "promotion", fields: ["id"], pagination: { take: 1 } });
  return data.length > 0;
}
