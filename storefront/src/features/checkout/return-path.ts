import type { FormatPlace } from "@/i18n/format";
import { pathOf } from "@/i18n/paths";

/** What the page that a bank leads back to has to know: the browser may be another one, without this one's cookies. */
export interface ReturnTicket {
  readonly basket: string;
  /** The total that was confirmed, in minor units. */
  readonly totalMinor: number;
}

/** Where it is told how a payment went. */
export function returnPath(place: FormatPlace, basket: string, totalMinor: number): string {
  return pathOf(place, `/checkout/return?${new URLSearchParams({ basket, total: String(totalMinor) })}`);
}

/** The ticket in the address of that page, or undefined when it is none. */
export function readTicket(query: Readonly<Record<string, unknown>>): ReturnTicket | undefined {
  const { basket, total } = query;
  if (typeof basket !== "string" || !/^cart_[0-9A-Za-z]{1,59}$/.test(basket)) return undefined;
  if (typeof total !== "string" || !/^\d{1,15}$/.test(total)) return undefined;
  return { basket, totalMinor: Number(total) };
}
