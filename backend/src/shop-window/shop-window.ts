import type { Logger, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { LOCALES, type Locale } from "../contracts/locale";
import { utcDay } from "../domain/calendar-day";
import type { PieceRecord } from "../domain/catalogue-entry";
import { arrangeWindow, type ShopWindow } from "./arrange-window";
import { type PieceRow, readPieceRows } from "./piece-rows";
import { type Places, readPlaces } from "./places";

interface Loaded {
  readonly window: ShopWindow;
  /** Rows written after this moment have not been seen. */
  readonly seenUntil: Date;
  readonly placesDigest: string;
  readonly placesReadAt: number;
  readonly checkedAt: number;
}

/** How long another process's change may stay unseen. */
export const CHECK_EVERY_MS = 1_000;
/** Centers, policies and rates change by an operator's hand and are read less often. */
export const PLACES_EVERY_MS = 10_000;
const WARM_PAUSE_MS = 200;
/** A row's timestamp is taken before its transaction commits: look back by the longest commit imaginable. */
const OVERLAP_MS = 10_000;

let loaded: Loaded | undefined;
let loading: Promise<Loaded> | undefined;
let expired = false;
let placesExpiredAt = 0;

/**
 * The window, at most `CHECK_EVERY_MS` behind the database: whoever asks first after that waits for the look,
 * since a page made of an older answer would be kept by the storefront. A database that fails leaves the last one.
 */
export async function shopWindow(container: MedusaContainer): Promise<ShopWindow> {
  if (!loaded) return (await refresh(container)).window;
  const known = loaded;
  if (!expired && Date.now() - known.checkedAt <= CHECK_EVERY_MS) return known.window;
  try {
    return (await refresh(container)).window;
  } catch (error) {
    container.resolve<Logger>(ContainerRegistrationKeys.LOGGER).warn(`Shop window not refreshed: ${error}`);
    return known.window;
  }
}

/** This process has written rows: the next request starts a look at them at once. */
export function expireShopWindow(): void {
  expired = true;
}

/** This process has written what places are read from: the next look reads them too. */
export function expirePlaces(): void {
  placesExpiredAt = Date.now();
  expired = true;
}

function refresh(container: MedusaContainer): Promise<Loaded> {
  if (loading && !expired) return loading;
  expired = false;
  // A look under way may have read before the write that made the window expire: look again after it.
  const before = loading ?? Promise.resolve();
  const mine: Promise<Loaded> = before
    .catch(() => undefined)
    .then(() => look(container, loaded))
    .then((next) => {
      if (!loaded) warmSearch();
      loaded = next;
      return next;
    })
    .finally(() => {
      if (loading === mine) loading = undefined;
    });
  loading = mine;
  return mine;
}

/** One language a tick, so that no reader waits for another's index. */
function warmSearch(locales: readonly Locale[] = LOCALES): void {
  const [locale, ...rest] = locales;
  if (!locale) return;
  setTimeout(() => {
    loaded?.window.index.warm(locale);
    warmSearch(rest);
  }, WARM_PAUSE_MS).unref();
}

async function look(container: MedusaContainer, known: Loaded | undefined): Promise<Loaded> {
  const checkedAt = Date.now();
  const since = known && new Date(known.seenUntil.getTime() - OVERLAP_MS);
  const placesAreFresh =
    known && known.placesReadAt > placesExpiredAt && checkedAt - known.placesReadAt < PLACES_EVERY_MS;
  const [rows, places] = await Promise.all([
    readPieceRows(container, since),
    placesAreFresh ? known.window.places : readPlaces(container),
  ]);
  const placesReadAt = placesAreFresh ? known.placesReadAt : checkedAt;
  let newest = known?.seenUntil.getTime() ?? checkedAt;
  for (const { updatedAt } of rows) newest = Math.max(newest, updatedAt.getTime());
  const seenUntil = new Date(newest);
  const placesDigest = placesAreFresh ? known.placesDigest : digestOf(places, checkedAt);
  const pieces = merge(known?.window.pieces, rows);
  if (known && !pieces && placesDigest === known.placesDigest) {
    return { ...known, seenUntil, checkedAt, placesReadAt };
  }
  const earlier = placesDigest === known?.placesDigest ? known.window : undefined;
  const window = arrangeWindow(pieces ?? known?.window.pieces ?? new Map(), places, earlier);
  return { window, seenUntil, placesDigest, placesReadAt, checkedAt };
}

/** Changes when anything that pieces have in common does, and with the day, which verdicts turn on. */
function digestOf({ rules, ...places }: Places, at: number): string {
  return [JSON.stringify(places), rules.dataset_version, utcDay(new Date(at))].join(" ");
}

/** The pieces with the rows applied, or null when the rows say nothing new. */
function merge(
  known: ReadonlyMap<string, PieceRecord> | undefined,
  rows: readonly PieceRow[],
): Map<string, PieceRecord> | null {
  const fresh = rows.filter(
    ({ productId, piece }) => known?.get(productId)?.updatedAt !== piece?.updatedAt || !known,
  );
  if (known && !fresh.length) return null;
  const pieces = new Map(known);
  for (const { productId, piece } of fresh) {
    if (piece) pieces.set(productId, piece);
    else pieces.delete(productId);
  }
  return pieces;
}
