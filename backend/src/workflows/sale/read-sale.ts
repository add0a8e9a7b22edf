import type { MedusaContainer } from "@medusajs/framework/types";
import { toMinor } from "../../domain/money";
import type { Sale, SaleLine } from "../../domain/sale/sale";
import { type FundRecord, fundsByHandle } from "../fund/find-funds";
import type { CartRecord, PaymentSessionRecord } from "./cart-record";
import { donationsOf, fundOf, isDonation } from "./donation-lines";
import { wishOf } from "./donation-wish";
import { type PostOption, postOptions } from "./post-options";
import { type ProductFacts, readProductFacts } from "./product-facts";
import { readVerdicts, type Verdicts } from "./read-verdicts";
import { type RegionFacts, regionById } from "./regions";

/** A cart with everything that the gate weighs. `facts` are by variant id. */
export interface SaleReading {
  readonly sale: Sale;
  readonly facts: ReadonlyMap<string, ProductFacts>;
  readonly region: RegionFacts | undefined;
  /** Null while the basket has no ship-to country. */
  readonly verdicts: Verdicts | null;
  /** Shipping profile id → options of its center. */
  readonly options: ReadonlyMap<string, readonly PostOption[]>;
  /** Handle → fund that this basket gives to, or gave to before its currency changed. */
  readonly funds: ReadonlyMap<string, FundRecord>;
}

/** Session states that completion would charge; a failed or canceled one charges nobody. */
const LIVE_SESSION = new Set(["pending", "requires_more", "authorized", "captured", "pending_authorization"]);

/** Reads what the cart itself doesn't say: live products, stock, today's prices, verdicts, the region. */
export async function readSale(container: MedusaContainer, cart: CartRecord): Promise<SaleReading> {
  const productIds = cart.items.flatMap((item) => item.product_id ?? []);
  const fundHandles = [...cart.items.map(fundOf), wishOf(cart)?.fund].filter(
    (handle) => handle !== undefined,
  );
  const [facts, region, funds] = await Promise.all([
    readProductFacts(container, productIds, { currency_code: cart.currency_code, region_id: cart.region_id }),
    regionById(container, cart.region_id),
    fundsByHandle(container, fundHandles),
  ]);
  const profileIds = [...new Set([...facts.values()].flatMap(({ profileId }) => profileId ?? []))];
  const country = cart.shipping_address?.country_code;
  const [options, verdicts] = await Promise.all([
    postOptions(container, profileIds),
    country ? readVerdicts(container, facts, country) : null,
  ]);
  const profileOfOption = new Map(
    [...options.values()].flat().map((option) => [option.id, option.profileId]),
  );
  const session = liveSession(cart);
  const sale: Sale = {
    completed: cart.completed_at !== null,
    email: cart.email,
    address: cart.shipping_address,
    regionCountries: region?.countries ?? [],
    lines: cart.items
      .filter((item) => !isDonation(item))
      .map((item) => saleLine(item, facts, verdicts, cart)),
    donations: donationsOf(cart, funds),
    shippingProfileIds: cart.shipping_methods.map(
      (method) => profileOfOption.get(method.shipping_option_id ?? "") ?? "unknown",
    ),
    totalMinor: toMinor(cart.total, cart.currency_code),
    session: session
      ? {
          amountMinor: toMinor(session.amount, cart.currency_code),
          providerOffered: Boolean(region?.providerIds.includes(session.provider_id)),
        }
      : null,
  };
  return { sale, facts, region, verdicts, options, funds };
}

/** The session that completion would take: the first that is still alive. */
export function liveSession(cart: CartRecord): PaymentSessionRecord | undefined {
  return cart.payment_collection?.payment_sessions?.find(({ status }) => LIVE_SESSION.has(status));
}

function saleLine(
  item: CartRecord["items"][number],
  facts: ReadonlyMap<string, ProductFacts>,
  verdicts: Verdicts | null,
  cart: CartRecord,
): SaleLine {
  const product = item.variant_id ? facts.get(item.variant_id) : undefined;
  return {
    id: item.id,
    title: item.title,
    quantity: item.quantity,
    published: product?.published ?? false,
    workshopActive: product?.workshopActive ?? false,
    unitPriceMinor: toMinor(item.unit_price, cart.currency_code),
    currentPriceMinor: product?.priceMinor ?? null,
    profileId: product?.profileId ?? null,
    stock: product?.stock ?? [],
    verdict: (item.variant_id && verdicts?.there.get(item.variant_id)) || null,
  };
}
