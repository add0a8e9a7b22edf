import { type Card, catalogueSchema } from "@second-chance/backend/contracts/catalogue";
import { type CenterSummary, centerListSchema } from "@second-chance/backend/contracts/center";
import type { Locale } from "@second-chance/backend/contracts/locale";
import { type Piece, pieceSchema } from "@second-chance/backend/contracts/piece";
import { readStack } from "./stack";

/** A language and a ship-to country; the country as in the storefront's paths, lower case. */
export interface Place {
  readonly locale: Locale;
  readonly country: string;
}

/** The way to pay that moves no money, offered beside others. */
export const TEST_PAYMENT = "pp_test-payment_demo";

const stack = readStack();

/** Calls our own Store API; `path` begins below the backend's address. */
export async function storeApi(path: string, body?: unknown): Promise<{ status: number; json: unknown }> {
  const response = await fetch(`${stack.backendUrl}${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: { "content-type": "application/json", "x-publishable-api-key": stack.publishableKey },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, json: await response.json() };
}

/** Pieces of the catalogue, in the order of their names. */
export async function findCards(place: Place, query = ""): Promise<Card[]> {
  const { json } = await storeApi(
    `/store/catalogue?locale=${place.locale}&country=${place.country}&sort=name&per=48${query}`,
  );
  return catalogueSchema.parse(json).items;
}

export async function listCenters(place: Place): Promise<CenterSummary[]> {
  const { json } = await storeApi(`/store/centers?locale=${place.locale}&country=${place.country}`);
  return centerListSchema.parse(json).centers;
}

export async function readPiece(place: Place, handle: string): Promise<Piece> {
  const { json } = await storeApi(`/store/pieces/${handle}?locale=${place.locale}&country=${place.country}`);
  return pieceSchema.parse(json);
}

/** Pieces that can be bought now, one of each center. */
export async function pickFromDifferentCenters(place: Place, count: number): Promise<Card[]> {
  const buyable = (await findCards(place, "&sendable=1")).filter(
    (card) => card.availability === "in_stock" && !card.oneOfAKind,
  );
  const picked = new Map<string, Card>();
  for (const card of buyable) if (!picked.has(card.center.handle)) picked.set(card.center.handle, card);
  const cards = [...picked.values()].slice(0, count);
  if (cards.length < count) throw new Error(`Only ${cards.length} centers send to ${place.country}`);
  return cards;
}
