import { setTimeout as pause } from "node:timers/promises";
import { call, prepareBasket } from "../shoppers.mjs";
import { payInBrowser } from "./browser.mjs";

export const STRIPE = "pp_stripe_stripe";
const LATER_MS = 400;

/** A shopper fills a basket and pays as planned; whatever answers fail, they try again as long as they have patience. */
export async function visit(world, plan) {
  const { shop, shelves, stripe } = world;
  const pieces = shelves[plan.country];
  const start = Math.floor(plan.reach * pieces.length);
  const wanted = Array.from(
    { length: plan.pieces },
    (_, at) => pieces[(start + at) % pieces.length].variantId,
  );
  const basket = await patiently(plan.patience + 20, () =>
    prepareBasket(shop, [...new Set(wanted)], `storm-${plan.number}`, plan.country),
  );
  if (!basket) return { plan, told: "no basket" };
  const order = { provider_id: STRIPE, expected_total_minor: basket.totalMinor };
  const begun = await patiently(plan.patience, () =>
    answered(call(shop, `/store/baskets/${basket.id}/payment`, order)),
  );
  if (begun?.status !== 200) return { plan, basketId: basket.id, told: `no payment: ${wordOf(begun)}` };
  const status = await patiently(2, () => payInBrowser(stripe.url, begun.body, plan));
  const intentId = begun.body.clientSecret.split("_secret_")[0];
  const seen = { plan, basketId: basket.id, intentId, status };
  if (plan.way === "closes the tab" || plan.way === "leaves before paying") return { ...seen, told: "left" };
  const place = () =>
    patiently(plan.patience, () => answered(call(shop, `/store/baskets/${basket.id}/place`, order)));
  const looks = () => patiently(1, () => answered(call(shop, `/store/baskets/${basket.id}/payment`)));
  const answers = await Promise.all(pressed(plan.clicks, place, looks));
  const placed = answers.find((one) => one?.body.displayId !== undefined);
  return placed
    ? { ...seen, told: "receipt", displayId: placed.body.displayId }
    : { ...seen, told: wordOf(answers[0]) };
}

function pressed(clicks, place, looks) {
  if (clicks === "twice at once") return [place(), place()];
  return clicks === "in two tabs" ? [place(), looks(), place()] : [place()];
}

/** An answer that says nothing of the matter is none: the server is gone, or Stripe was. */
async function answered(calling) {
  const answer = await calling;
  if (answer.status >= 500 || answer.status === 429 || answer.body.code === "in_progress")
    throw new Error(`${answer.status} ${answer.body.code ?? ""}`);
  return answer;
}

/** Tries until it goes well; undefined for whoever has no more patience. */
export async function patiently(patience, attempt) {
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof TypeError && !isNetwork(error)) throw error;
      if (tries >= patience) return undefined;
      await pause(LATER_MS * (1 + tries));
    }
  }
}

/** `fetch` throws a TypeError for a broken connection too, and says so. */
const isNetwork = (error) => error.message === "fetch failed" || error.message === "terminated";

const wordOf = (answer) =>
  answer ? `${answer.status} ${answer.body.code ?? answer.body.state ?? ""}`.trim() : "gave up";
