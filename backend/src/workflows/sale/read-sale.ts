import type { MedusaContainer } from "@medusajs/framework/types";
import { toMinor } from "../../domain/money";
import type { Sale, SaleLine } from "../../domain/sale/sale";
import { type FundRecord, fundsByHandle } from "../fund/find-funds";
import { cartImportVat } from "../import-vat/cart-import-vat";
import { isTaxStale } from "../import-vat/stale-tax";
import type { CartRecord, PaymentSessionRecord } from "./cart-record";
import { donationsOf, fundOf, isDonation } from "./donation-lines";
import { wishOf } from "./donation-wish";
import { honouredVariants, type StaleLine } from "./honoured-prices";
import { carriesTo, type PostOption, postOptions } from "./post-options";
import { type ProductFacts, readProductFacts } from "./product-facts";
import { readVerdicts, type Verdicts } from "./read-verdicts";
import { type RegionFacts, regionById } from "./regions";
import { statedPurpose } from "./stated-purpose";

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
  const purpose = statedPurpose(cart);
  const [options, verdicts, honoured, collected] = await Promise.all([
    postOptions(container, profileIds),
    country ? readVerdicts(container, facts, country, purpose ?? "personal") : null,
    honouredVariants(container, staleLines(cart, facts), cart.currency_code),
    cartImportVat(container, cart),
  ]);
  const optionById = new Map([...options.values()].flat().map((option) => [option.id, option]));
  const chosen = cart.shipping_methods.map((method) => optionById.get(method.shipping_option_id ?? ""));
  const session = liveSession(cart);
  const sale: Sale = {
    completed: cart.completed_at !== null,
    email: cart.email,
    address: cart.shipping_address,
    regionCountries: region?.countries ?? [],
    lines: cart.items
      .filter((item) => !isDonation(item))
      .map((item) => saleLine(item, { facts, verdicts, honoured }, cart)),
    donations: donationsOf(cart, funds),
    shippingProfileIds: chosen.map((option) => option?.profileId ?? "unknown"),
    uncarriedProfileIds: chosen.flatMap((option) =>
      option && country && !carriesTo(option, country) ? option.profileId : [],
    ),
    lacksPurpose: purpose === null && (verdicts?.purposeMatters.size ?? 0) > 0,
    isTaxStale: isTaxStale(cart, collected),
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

interface Live extends Pick<SaleReading, "facts" | "verdicts"> {
  /** Variants that keep the price they were put in at, though prices followed the rates since. */
  readonly honoured: ReadonlySet<string>;
}

function saleLine(
  item: CartRecord["items"][number],
  { facts, verdicts, honoured }: Live,
  cart: CartRecord,
): SaleLine {
  const product = item.variant_id ? facts.get(item.variant_id) : undefined;
  const unitPriceMinor = toMinor(item.unit_price, cart.currency_code);
  return {
    id: item.id,
    title: item.title,
    quantity: item.quantity,
    published: product?.published ?? false,
    workshopActive: product?.workshopActive ?? false,
    unitPriceMinor,
    currentPriceMinor: honoured.has(item.variant_id ?? "") ? unitPriceMinor : (product?.priceMinor ?? null),
    profileId: product?.profileId ?? null,
    stock: product?.stock ?? [],
    verdict: (item.variant_id && verdicts?.there.get(item.variant_id)) || null,
  };
}

function staleLines(cart: CartRecord, facts: ReadonlyMap<string, ProductFacts>): StaleLine[] {
  return cart.items.flatMap((item) => {
    const priceMinor = facts.get(item.variant_id ?? "")?.priceMinor ?? null;
    const unitPriceMinor = toMinor(item.unit_price, cart.currency_code);
    return item.variant_id && priceMinor !== null && priceMinor !== unitPriceMinor
      ? [{ variantId: item.variant_id, unitPriceMinor, priceMinor }]
      : [];
  });
}
