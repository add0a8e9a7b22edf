import type { AttributionLineDto } from "../../contracts/attribution";

/** An amount in minor units as people write it, exact at any size. */
export function formatAmount(minor: string, currencyCode: string, exponent: number): string {
  return new Intl.NumberFormat("en", {
    style: "currency",
    currency: currencyCode,
    minimumFractionDigits: exponent,
    maximumFractionDigits: exponent,
  }).format(toDecimal(minor, exponent) as Intl.StringNumericLiteral);
}

/** The number alone, for tables that name their currency once. */
export function formatNumber(minor: string, exponent: number): string {
  return new Intl.NumberFormat("en", {
    minimumFractionDigits: exponent,
    maximumFractionDigits: exponent,
  }).format(toDecimal(minor, exponent) as Intl.StringNumericLiteral);
}

/** What a line is called: two parcels of one order differ by the center that posts them. */
export function lineName({ kind, title, center }: AttributionLineDto): string {
  return kind === "shipping" ? `Postage, ${center.name || title}` : title;
}

/** Whose a line is: a workshop's, or for a donation its fund's. Postage says it in its name. */
export function lineOwner({ kind, workshop, center }: AttributionLineDto): string | undefined {
  if (kind === "shipping") return undefined;
  if (kind === "donation") return center.name ? `Fund of ${center.name}` : "Fund of the whole shop";
  return `${workshop?.name ?? "Unknown workshop"}, ${center.name || "unknown center"}`;
}

/** Decimal text of an amount in minor units. */
export function toDecimal(minor: string, exponent: number): string {
  const sign = minor.startsWith("-") ? "-" : "";
  const digits = minor.replace("-", "").padStart(exponent + 1, "0");
  if (exponent === 0) return sign + digits;
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

/** Minor units of what an operator typed, or undefined when it is no amount of this currency above zero. */
export function toMinorUnits(typed: string, exponent: number): string | undefined {
  const match = /^(\d{1,16})(?:[.,](\d+))?$/.exec(typed.trim());
  if (!match) return undefined;
  const [, whole = "", fraction = ""] = match;
  if (fraction.length > exponent) return undefined;
  const minor = BigInt(whole + fraction.padEnd(exponent, "0"));
  return minor > 0n ? minor.toString() : undefined;
}

/** `workshop_safety_fund` in words. */
export function inWords(name: string): string {
  const words = name.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A moment as the operator's browser writes it. */
export function formatMoment(iso: string): string {
  return new Date(iso).toLocaleString("en", { dateStyle: "medium", timeStyle: "short" });
}
