import type { MedusaContainer } from "@medusajs/framework/types";
import { utcDay } from "../../domain/calendar-day";
import { SHOP_FLAGS } from "../../domain/verdict/shop-flags";
import { changedWays, type Law } from "../../domain/verdict/verdict-changes";
import { announceCenters } from "../../shop-window/announce-centers";
import { judgedPieces, MARKET_COUNTRIES } from "./judged-pieces";
import { rulesAt, rulesInForce } from "./rules-in-force";

const ONE_DAY_MS = 24 * 60 * 60 * 1000;

let announced: Law | undefined;

/**
 * Tells pages of verdicts that are others than when this was last asked: a version of the rules took effect, a regulation
 * began, a document ended with the day. Asked every minute, and almost always nothing to do. A process that has just started
 * compares with a day ago, which tells some pages twice.
 */
export async function announceVerdicts(container: MedusaContainer): Promise<void> {
  const now = new Date();
  const current = law(await rulesInForce(container), now);
  if (announced && versionOf(announced) === versionOf(current) && announced.on === current.on) return;
  const before = announced ?? (await lawOfYesterday(container, now));
  // A refusal names the version that it was made by, so with another one every page says something else.
  const isMeant =
    versionOf(before) === versionOf(current)
      ? await centersThatChange(container, before, current)
      : () => true;
  await announceCenters(container, isMeant);
  announced = current;
}

async function centersThatChange(container: MedusaContainer, before: Law, current: Law) {
  const ways = changedWays(await judgedPieces(container), MARKET_COUNTRIES, before, current);
  const centers = new Set(ways.map(({ centerId }) => centerId));
  return ({ id }: { readonly id: string }) => centers.has(id);
}

const versionOf = ({ rules }: Law): string => rules.dataset_version;

const law = (rules: Law["rules"], at: Date): Law => ({ rules, on: utcDay(at), flags: SHOP_FLAGS });

async function lawOfYesterday(container: MedusaContainer, now: Date): Promise<Law> {
  const yesterday = new Date(now.getTime() - ONE_DAY_MS);
  return law(await rulesAt(container, yesterday), yesterday);
}
