import {
  type Basket,
  basketSchema,
  type DeliveryInput,
  type Placed,
  placedSchema,
} from "@second-chance/backend/contracts/basket";
import type { DonationInput } from "@second-chance/backend/contracts/donation";
import { cache } from "react";
import type { FormatPlace } from "@/i18n/format";
import { callLive } from "./live";
import { done, type Result } from "./result";
import { basketId, customerToken, forgetBasket, rememberBasket } from "./shopper-cookies";

interface NewLine {
  readonly variant_id: string;
  readonly quantity: number;
}

/** Path of a basket, or of a part of one, in the backend. */
export function basketPath({ locale, country }: FormatPlace, ...parts: string[]): string {
  const query = new URLSearchParams({ locale, country: country.toUpperCase() });
  return `${["/store/baskets", ...parts.map(encodeURIComponent)].join("/")}?${query}`;
}

async function changed(answer: Promise<Result<Basket>>): Promise<Result<Basket>> {
  const result = await answer;
  if (result.ok) await rememberBasket(result.value.id, result.value.count);
  return result;
}

async function fetchBasket(place: FormatPlace): Promise<Result<Basket | null>> {
  const id = await basketId();
  if (!id) return done(null);
  const result = await callLive({
    path: basketPath(place, id),
    schema: basketSchema,
    token: await customerToken(),
  });
  if (!result.ok) return result.problem.code === "not_found" ? done(null) : result;
  return done(result.value.completed ? null : result.value);
}

const fetchBasketOnce = cache((locale: FormatPlace["locale"], country: string) =>
  fetchBasket({ locale, country }),
);

/** The shopper's open basket, priced for this country, or null when there is none. Once a request. */
export const getBasket = ({ locale, country }: FormatPlace): Promise<Result<Basket | null>> =>
  fetchBasketOnce(locale, country);

async function createBasket(place: FormatPlace, line: NewLine): Promise<Result<Basket>> {
  return callLive({
    path: "/store/baskets",
    method: "POST",
    body: { locale: place.locale, country: place.country.toUpperCase(), lines: [line] },
    schema: basketSchema,
    token: await customerToken(),
  });
}

/** Puts a piece into the basket; one that is gone or already ordered is replaced by a new one. */
export async function addLine(place: FormatPlace, line: NewLine): Promise<Result<Basket>> {
  const id = await basketId();
  if (!id) return changed(createBasket(place, line));
  const added = await changed(
    callLive({ path: basketPath(place, id, "lines"), method: "POST", body: line, schema: basketSchema }),
  );
  const isGone = !added.ok && ["not_found", "basket_completed"].includes(added.problem.code);
  return isGone ? changed(createBasket(place, line)) : added;
}

/** @param quantity whole number; 0 takes the line out. */
export async function setLineQuantity(
  place: FormatPlace,
  lineId: string,
  quantity: number,
): Promise<Result<Basket>> {
  return changed(
    callLive({
      path: basketPath(place, (await basketId()) ?? "none", "lines", lineId),
      method: "POST",
      body: { quantity },
      schema: basketSchema,
    }),
  );
}

/** Gives an amount to a fund, in the place of what was given before. */
export async function setDonation(place: FormatPlace, donation: DonationInput): Promise<Result<Basket>> {
  return changed(
    callLive({
      path: basketPath(place, (await basketId()) ?? "none", "donation"),
      method: "POST",
      body: donation,
      schema: basketSchema,
    }),
  );
}

export async function removeDonation(place: FormatPlace): Promise<Result<Basket>> {
  return changed(
    callLive({
      path: basketPath(place, (await basketId()) ?? "none", "donation"),
      method: "DELETE",
      schema: basketSchema,
    }),
  );
}

/** Who it is for, where it goes and how: answers with the basket as it would be charged. */
export async function saveDelivery(place: FormatPlace, delivery: DeliveryInput): Promise<Result<Basket>> {
  return changed(
    callLive({
      path: basketPath(place, (await basketId()) ?? "none", "delivery"),
      method: "POST",
      body: delivery,
      schema: basketSchema,
      token: await customerToken(),
    }),
  );
}

export interface Placing {
  readonly provider_id: string;
  readonly expected_total_minor: number;
}

/**
 * Orders and pays. The basket is forgotten only when an order stands.
 * @param id where it isn't this browser's open basket: somebody came back from a bank, perhaps in another browser
 */
export async function placeBasket(
  place: FormatPlace,
  placing: Placing,
  id?: string,
): Promise<Result<Placed>> {
  const own = await basketId();
  const placed = await callLive({
    path: basketPath(place, id ?? own ?? "none", "place"),
    method: "POST",
    body: placing,
    schema: placedSchema,
    token: await customerToken(),
  });
  if (placed.ok && (id ?? own) === own) await forgetBasket();
  return placed;
}
