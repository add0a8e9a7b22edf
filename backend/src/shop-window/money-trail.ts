import type { MoneyTrail } from "../contracts/center";
import type { CurrencyCode } from "../contracts/money";
import { readArrivalFacts } from "../datasets/destination-facts";
import { materialsCost, type SplitContext, splitRevenue } from "../domain/allocation";
import type { PieceRecord } from "../domain/catalogue-entry";
import { vatAtSale } from "../domain/import-vat/vat-at-sale";
import { exponentOf } from "../domain/money";
import { SalePolicyError, versionInForce } from "../domain/sale-policy";
import { originTax, taxContained } from "../domain/tax";
import type { MarketView } from "./market-view";
import { labelOf } from "./part-label";
import type { CenterRecord } from "./places";

/** The example of a center page: 100 major units, or 100 000 of a currency without minor units. */
const EXAMPLE_MAJOR = 100n;
const EXAMPLE_WITHOUT_EXPONENT = 100_000n;

/** Where the money of one piece goes when it is bought in this market; null without a policy in force. */
export function pieceTrail(piece: PieceRecord, center: CenterRecord, view: MarketView): MoneyTrail | null {
  const gross = piece.prices[view.market.currencyCode];
  const homePrice = piece.prices[piece.homeCurrency];
  if (gross === undefined || homePrice === undefined) return null;
  const materials_cost = materialsCost({
    materialsMinor: BigInt(piece.materialsCostMinor),
    homePriceMinor: BigInt(homePrice),
    listMinor: BigInt(gross),
  });
  const { currencyCode } = view.market;
  return trail(center, view, {
    grossMinor: BigInt(gross),
    rateBp: containedRateBp(BigInt(gross), center, view),
    currencyCode,
    context: { materials_cost, units: 1n },
  });
}

/** Tax that the price of a piece holds in this market, bought alone: its center's, or the destination's collected at sale. */
export function containedRateBp(
  goodsMinor: bigint,
  { country: origin }: CenterRecord,
  view: MarketView,
): number {
  const { country: destination, currencyCode } = view.market;
  const rateBp = readArrivalFacts(destination)?.facts.standard_rate_bp;
  const { iossNumber } = view.window.places;
  const vat = vatAtSale({ origin, destination, goodsMinor, currencyCode }, iossNumber, rateBp);
  return (vat ?? originTax(origin, destination, new Date())).rateBp;
}

/**
 * A round sum through the center's policy, in its own currency and sold at home. Where the policy pays materials at
 * their cost, they are what the center's pieces on sale need of their price, taken together.
 */
export function exampleTrail(center: CenterRecord, view: MarketView): MoneyTrail | null {
  const currencyCode = center.currency_code;
  const exponent = exponentOf(currencyCode);
  const grossMinor = exponent ? EXAMPLE_MAJOR * 10n ** BigInt(exponent) : EXAMPLE_WITHOUT_EXPONENT;
  const pieces = view.window.piecesByCenter.get(center.id) ?? [];
  const priced = pieces.filter(({ prices }) => prices[currencyCode] !== undefined);
  const materials_cost = materialsCost({
    materialsMinor: sumOf(priced, ({ materialsCostMinor }) => materialsCostMinor),
    homePriceMinor: sumOf(priced, ({ prices }) => prices[currencyCode] ?? 0),
    listMinor: grossMinor,
  });
  return trail(center, view, {
    grossMinor,
    rateBp: originTax(center.country, center.country, new Date()).rateBp,
    currencyCode,
    context: { materials_cost, units: 1n },
  });
}

const sumOf = (pieces: readonly PieceRecord[], measure: (piece: PieceRecord) => number): bigint =>
  pieces.reduce((sum, piece) => sum + BigInt(measure(piece)), 0n);

interface Amount {
  readonly grossMinor: bigint;
  readonly rateBp: number;
  readonly currencyCode: CurrencyCode;
  readonly context: SplitContext;
}

function trail(center: CenterRecord, { window }: MarketView, amount: Amount): MoneyTrail | null {
  const versions = window.places.policies.filter(({ id }) => id === center.sale_policy_id);
  const policy = versionInForce(versions, new Date());
  if (!policy) return null;
  const taxMinor = taxContained(amount.grossMinor, amount.rateBp);
  const netMinor = amount.grossMinor - taxMinor;
  try {
    const { currencyCode, context } = amount;
    const parts = splitRevenue({ policy, netMinor, currencyCode, context });
    return {
      policyId: policy.id,
      policyVersion: policy.version,
      illustrative: policy.illustrative ?? false,
      currencyCode,
      grossMinor: Number(amount.grossMinor),
      taxMinor: Number(taxMinor),
      netMinor: Number(netMinor),
      parts: parts.map(({ recipient, amountMinor }) => ({
        recipient,
        amountMinor: Number(amountMinor),
        ...labelOf(policy, recipient),
      })),
    };
  } catch (error) {
    // A policy that names amounts of another currency can't be shown in this one.
    if (error instanceof SalePolicyError) return null;
    throw error;
  }
}
