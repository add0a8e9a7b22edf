"use server";

import type { PaymentState } from "@second-chance/backend/contracts/store-payment";
import { getTranslations } from "next-intl/server";
import { placeBasket } from "@/data/basket";
import { letGoOf, readPayment } from "@/data/payment";
import { leaveFlash } from "@/data/shopper-cookies";
import { findPlace, type Place } from "@/i18n/find-place";
import { pathOf } from "@/i18n/paths";
import { STRIPE_PAYMENT } from "./payment-views";
import { type ReturnTicket, readTicket } from "./return-path";

/** What one look at a payment found. */
export interface PaymentLook {
  /** Absent where the shop didn't answer. */
  readonly state?: PaymentState;
  /** Why nothing was taken, in the shopper's words. */
  readonly sentence?: string;
  /** Where the order is, once it stands. */
  readonly path?: string;
}

/**
 * Looks how far a basket's payment is, makes the order of one that is paid, and answers where the order is. The shop makes
 * that order by itself too, when nobody looks; whoever comes first, there is one.
 */
export async function lookAtPaymentAction(
  posted: Readonly<Record<"locale" | "country" | "basket" | "total", string>>,
): Promise<PaymentLook> {
  const place = findPlace(posted.locale, posted.country);
  const ticket = readTicket(posted);
  if (!place || !ticket) return { state: "none" };
  const read = await readPayment(place, ticket.basket);
  if (!read.ok) return read.problem.code === "not_found" ? { state: "none" } : {};
  const { state, receiptToken, displayId, failure } = read.value;
  if (state === "paid") return placePaid(place, ticket);
  if (state === "ordered" && receiptToken) {
    await letGoOf(ticket.basket);
    return leadTo(place, receiptToken, displayId);
  }
  if (state === "under_way") await letGoOf(ticket.basket);
  const t = await getTranslations({ locale: place.locale, namespace: "checkout.return.failure" });
  return { state, ...(failure ? { sentence: t(failure) } : {}) };
}

async function placePaid(place: Place, { basket, totalMinor }: ReturnTicket): Promise<PaymentLook> {
  const placing = { provider_id: STRIPE_PAYMENT, expected_total_minor: totalMinor };
  const placed = await placeBasket(place, placing, basket);
  // A refusal isn't the end: the money of a basket that can't be ordered is given back, and the next look says so.
  return placed.ok ? leadTo(place, placed.value.receiptToken, placed.value.displayId) : { state: "paid" };
}

async function leadTo(place: Place, token: string, displayId: number | undefined): Promise<PaymentLook> {
  if (displayId !== undefined) await leaveFlash("flash_placed", displayId);
  return { state: "ordered", path: pathOf(place, `/order/${encodeURIComponent(token)}`) };
}
