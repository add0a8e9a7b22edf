import { MAX_QUANTITY, TEXT_LIMITS } from "../../contracts/basket";
import type { Problem, ProblemCode } from "../../contracts/error";
import { findMarket } from "../../contracts/markets";
import { isPostcode } from "../../contracts/postcode";
import { FACTS_MISSING } from "../customs/trade-facts";
import { donationProblems } from "../donation/donation";
import { isEmail } from "./email";
import { type Sale, type SaleAddress, type SaleLine, unitsToSell } from "./sale";

/** A refusal of the gate, with the line it is about where it is about one. */
export interface GateProblem extends Problem {
  readonly code: ProblemCode;
  readonly details?: { readonly lineId?: string; readonly [key: string]: unknown };
}

/** Everything that keeps this basket from becoming an order, most telling first; an empty list opens the gate. */
export function saleProblems(sale: Sale): GateProblem[] {
  if (sale.completed) return [problem("basket_completed", "This basket is an order already.")];
  return [
    ...contentProblems(sale),
    ...taxProblems(sale),
    ...deliveryProblems(sale),
    ...paymentProblems(sale),
  ];
}

/** Problems of what lies in the basket: its page can show them before anyone gave an address. */
export function contentProblems({ lines, donations }: Pick<Sale, "lines" | "donations">): GateProblem[] {
  const given = donationProblems(donations);
  if (lines.length > 0) return [...lines.flatMap(lineProblems), ...stockProblems(lines), ...given];
  if (donations.length === 0) return [problem("basket_empty", "The basket is empty.")];
  return [problem("donation_alone", "A donation travels with a piece."), ...given];
}

export function lineProblems(line: SaleLine): GateProblem[] {
  const about = (code: ProblemCode, message: string, details?: Record<string, unknown>) =>
    problem(code, message, { lineId: line.id, ...details });
  if (!line.published || !line.workshopActive)
    return [about("not_for_sale", `"${line.title}" is not for sale now.`)];

  const problems: GateProblem[] = [];
  const quantity = Number(line.quantity);
  if (!Number.isInteger(quantity) || quantity < 1)
    problems.push(about("quantity_invalid", `Ask for a whole number of "${line.title}".`));
  else if (quantity > MAX_QUANTITY)
    problems.push(
      about("quantity_too_large", `At most ${MAX_QUANTITY} of "${line.title}".`, { max: MAX_QUANTITY }),
    );
  if (line.currentPriceMinor === null)
    problems.push(about("not_for_sale", `"${line.title}" is not sold in this currency.`));
  else if (line.currentPriceMinor !== line.unitPriceMinor)
    problems.push(about("price_changed", `The price of "${line.title}" has changed.`));
  if (line.verdict && !line.verdict.purchasable)
    problems.push(
      about(destinationCode(line.verdict), `"${line.title}" can't be sent to this country.`, {
        reasonCode: line.verdict.reasonCode,
        citation: line.verdict.citation,
      }),
    );
  return problems;
}

function destinationCode({ verdict, reasonCode }: NonNullable<SaleLine["verdict"]>): ProblemCode {
  if (reasonCode === FACTS_MISSING) return "trade_facts_missing";
  return verdict === "review" ? "destination_review" : "destination_blocked";
}

/**
 * Two lines of one piece share its stock, as do two products made from one inventory item: what all lines ask for
 * together must be there. Each line of a scarce item carries the problem.
 */
export function stockProblems(lines: readonly SaleLine[]): GateProblem[] {
  const asked = new Map<string, number>();
  for (const line of lines)
    for (const need of line.stock)
      asked.set(
        need.inventoryItemId,
        (asked.get(need.inventoryItemId) ?? 0) + need.required * Number(line.quantity),
      );

  return lines.flatMap((line) => {
    const short = line.stock.find(
      (need) => !need.backorder && (asked.get(need.inventoryItemId) ?? 0) > unitsToSell(need),
    );
    if (!short) return [];
    const available = Math.floor(unitsToSell(short) / short.required);
    return [problem("out_of_stock", `Not enough of "${line.title}" left.`, { lineId: line.id, available })];
  });
}

export function deliveryProblems(sale: Sale): GateProblem[] {
  const problems = [
    ...emailProblems(sale.email),
    ...addressProblems(sale.address, sale.regionCountries),
    ...purposeProblems(sale),
  ];
  if (problems.length > 0) return problems;
  const chosen = countOf(sale.shippingProfileIds);
  const needed = new Set(sale.lines.map((line) => line.profileId));
  for (const profileId of needed) {
    const times = profileId === null ? 0 : (chosen.get(profileId) ?? 0);
    if (times === 0)
      problems.push(problem("shipping_missing", "Choose how each center sends its parcel.", { profileId }));
    if (times > 1)
      problems.push(problem("shipping_unavailable", "A center sends one parcel, not two.", { profileId }));
  }
  for (const profileId of sale.uncarriedProfileIds)
    problems.push(
      problem("shipping_unavailable", "The post carries nothing to this country for now.", { profileId }),
    );
  for (const profileId of chosen.keys())
    if (!needed.has(profileId))
      problems.push(
        problem("shipping_unavailable", "A parcel is paid for that nobody sends.", { profileId }),
      );
  return problems;
}

/** Where the law turns on it, somebody has to say what the goods are for before they are sold. */
export function purposeProblems({ lacksPurpose }: Pick<Sale, "lacksPurpose">): GateProblem[] {
  return lacksPurpose
    ? [problem("purpose_missing", "Say whether the pieces are for you or to be sold on.")]
    : [];
}

export function emailProblems(email: string | null): GateProblem[] {
  return isEmail(email) ? [] : [problem("email_invalid", "Give an e-mail address that works.")];
}

const LIMITS: readonly (readonly [keyof SaleAddress, number])[] = [
  ["first_name", TEXT_LIMITS.name],
  ["last_name", TEXT_LIMITS.name],
  ["company", TEXT_LIMITS.line],
  ["address_1", TEXT_LIMITS.line],
  ["address_2", TEXT_LIMITS.line],
  ["city", TEXT_LIMITS.city],
  ["province", TEXT_LIMITS.city],
  ["postal_code", TEXT_LIMITS.postcode],
  ["phone", TEXT_LIMITS.phone],
];
const REQUIRED = ["first_name", "last_name", "address_1", "city"] as const;

/** An address must be complete, of bearable length, and lie in a country that the basket's region sells to. */
export function addressProblems(
  address: SaleAddress | null,
  regionCountries: readonly string[],
): GateProblem[] {
  if (!address?.country_code) return [problem("address_missing", "Say where the parcels go.")];
  const problems: GateProblem[] = [];
  const country = address.country_code.toUpperCase();
  if (!findMarket(country) || !regionCountries.some((other) => other.toUpperCase() === country))
    problems.push(problem("address_outside_market", "The address lies outside the country of this basket."));
  const missing = REQUIRED.filter((field) => !address[field]?.trim());
  if (missing.length > 0)
    problems.push(problem("address_incomplete", "The address is not complete.", { fields: missing }));
  else if (!isPostcode(address.postal_code ?? "", country))
    problems.push(
      problem("address_incomplete", "The postcode is none of this country.", { fields: ["postal_code"] }),
    );
  const tooLong = tooLongFields(address);
  if (tooLong.length > 0)
    problems.push(problem("text_too_long", "A field is too long.", { fields: tooLong }));
  return problems;
}

/** Fields of an address above their limit in characters. */
export function tooLongFields(address: SaleAddress): string[] {
  return LIMITS.filter(([field, limit]) => (address[field]?.length ?? 0) > limit).map(([field]) => field);
}

/** What a sale holds of another country's VAT is told to that country: it must be what holds today. */
function taxProblems({ isTaxStale }: Pick<Sale, "isTaxStale">): GateProblem[] {
  return isTaxStale ? [problem("price_changed", "The tax in this basket has to be reckoned anew.")] : [];
}

/** The amount that will be charged must be the total, to the minor unit. */
export function paymentProblems({
  session,
  totalMinor,
}: Pick<Sale, "session" | "totalMinor">): GateProblem[] {
  if (!session) return [];
  if (!session.providerOffered) return [problem("payment_failed", "This way to pay is not offered here.")];
  if (session.amountMinor !== totalMinor)
    return [problem("amount_mismatch", "The payment is not for the total of this basket.")];
  return [];
}

function countOf(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function problem(code: ProblemCode, message: string, details?: GateProblem["details"]): GateProblem {
  return details ? { code, message, details } : { code, message };
}
