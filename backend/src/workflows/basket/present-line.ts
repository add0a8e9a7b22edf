import { type BasketLine, MAX_QUANTITY } from "../../contracts/basket";
import type { Locale } from "../../contracts/locale";
import type { VerdictDto } from "../../contracts/verdict";
import { makersMark } from "../../domain/makers-mark/makers-mark";
import { unitsToSell } from "../../domain/sale/sale";
import type { GateProblem } from "../../domain/sale/sale-gate";
import { verdictWording } from "../../domain/verdict/wording";
import type { CartItemRecord } from "../sale/cart-record";
import type { ProductFacts } from "../sale/product-facts";
import { moneyOf } from "../wire-money";
import type { BasketParts } from "./basket-parts";

/** Until somebody says where it goes, a piece may go anywhere. */
const UNDECIDED: VerdictDto = {
  verdict: "allowed",
  purchasable: true,
  ruleIds: [],
  reasonCode: null,
  messageKey: null,
  messageValues: { country: "", origin: "", category: "" },
  citation: null,
  datasetVersion: "",
  missingEvidence: [],
  overdueRuleIds: [],
  liftIds: [],
};

export function presentLine(
  { cart, reading, pieces, locale }: BasketParts,
  item: CartItemRecord,
  problems: readonly GateProblem[],
): BasketLine {
  const variantId = item.variant_id ?? "";
  const product = reading.facts.get(variantId);
  const text = pieces.get(item.product_id ?? "");
  const verdict = reading.verdicts?.there.get(variantId) ?? UNDECIDED;
  const money = moneyOf(cart.currency_code);
  const left = unitsLeft(product);
  return {
    id: item.id,
    variantId,
    productId: item.product_id ?? "",
    handle: text?.handle ?? item.product_handle ?? "",
    title: text?.titles[locale] ?? item.title,
    sku: text?.sku ?? item.variant_sku ?? "",
    picture: text?.pictures[0] ?? null,
    quantity: Number(item.quantity),
    maxQuantity: text?.oneOfAKind ? Math.min(left, 1) : Math.min(left, MAX_QUANTITY),
    unitPrice: money(item.unit_price),
    total: money(item.total),
    workshop: {
      handle: product?.workshop?.handle ?? "",
      name: product?.workshop?.name[locale] ?? "",
      mark: product?.workshop ? makersMark(product.workshop.handle) : null,
    },
    oneOfAKind: text?.oneOfAKind ?? false,
    availability: availabilityOf(product),
    leadTimeDays: text?.leadTimeDays ?? 0,
    verdict: { ...verdict, wording: wordingOf(verdict, variantId, reading, locale) },
    dependsOnPurpose: reading.verdicts?.purposeMatters.has(variantId) ?? false,
    problems: problems.filter(({ details }) => details?.lineId === item.id),
  };
}

function wordingOf(
  verdict: VerdictDto,
  variantId: string,
  { verdicts }: BasketParts["reading"],
  locale: Locale,
): string {
  if (!verdicts) return "";
  const allowed = verdict.purchasable ? [] : verdicts.allowedCountries(variantId);
  return verdictWording(verdicts.rules, verdict, locale, allowed);
}

/** Whole pieces that can be asked for: what no order reserved, or any number of what is made to order. */
export function unitsLeft(product: ProductFacts | undefined): number {
  if (!product) return 0;
  return product.stock.reduce((least, need) => {
    if (need.backorder) return least;
    return Math.min(least, Math.floor(unitsToSell(need) / need.required));
  }, MAX_QUANTITY);
}

function availabilityOf(product: ProductFacts | undefined): BasketLine["availability"] {
  if (!product || unitsLeft(product) === 0) return "sold_out";
  const onShelf = product.stock.every(({ available, required }) => available >= required);
  return onShelf ? "in_stock" : "made_to_order";
}
