import { setTimeout as pause } from "node:timers/promises";
import { call, prepareBasket } from "../shoppers.mjs";
import { payInBrowser } from "./browser.mjs";

export const STRIPE = "pp_stripe_stripe";
const LATER_MS = 400;

const LEAVES = ["closes the tab", "leaves before paying", "sold meanwhile, behind a closed tab"];

/** A shopper fills a basket and pays as planned; whatever answers fail, they try again as long as they have patience. */
export async function visit(world, plan) {
  const { shelves, scarce } = world;
  const seen = plan.way.startsWith("sold meanwhile")
    ? await scarce.soldWhile(() => pay(world, plan, [scarce.variantId]))
    : await pay(world, plan, wantedFrom(shelves[plan.country], plan));
  if (seen.told || LEAVES.includes(plan.way)) return { told: "left", ...seen };
  return { ...seen, ...(await place(world, plan, seen)) };
}

function wantedFrom(pieces, { reach, pieces: count }) {
  const start = Math.floor(reach * pieces.length);
  const wanted = Array.from({ length: count }, (_, at) => pieces[(start + at) % pieces.length].variantId);
  return [...new Set(wanted)];
}

/** As far as the bank's answer. `told` is said only to whoever never got there. */
async function pay({ shop, stripe }, plan, wanted) {
  const basket = await patiently(plan.patience + 20, () =>
    prepareBasket(shop, wanted, `storm-${plan.number}`, plan.country),
  );
  if (!basket) return { plan, told: "no basket" };
  const order = { provider_id: STRIPE, expected_total_minor: basket.totalMinor };
  const begun = await patiently(plan.patience, () =>
    answered(call(shop, `/store/baskets/${basket.id}/payment`, order)),
  );
  if (begun?.status !== 200) return { plan, told: `no payment: ${wordOf(begun)}` };
  const status = await patiently(2, () => payInBrowser(stripe.url, begun.body, plan));
  const intentId = begun.body.clientSecret.split("_secret_")[0];
  return { plan, basketId: basket.id, order, intentId, status };
}

/** The last button, as often as planned. */
async function place({ shop }, plan, { basketId, order }) {
  const press = () =>
    patiently(plan.patience, () => answered(call(shop, `/store/baskets/${basketId}/place`, order)));
  const looks = () => patiently(1, () => answered(call(shop, `/store/baskets/${basketId}/payment`)));
  const answers = await Promise.all(pressed(plan.clicks, press, looks));
  const placed = answers.find((one) => one?.body.displayId !== undefined);
  return placed ? { told: "receipt", displayId: placed.body.displayId } : { told: wordOf(answers[0]) };
}

function pressed(clicks, press, looks) {
  if (clicks === "twice at once") return [press(), press()];
  return clicks === "in two tabs" ? [press(), looks(), press()] : [press()];
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
      if (tries >= patience || isRefusal(error)) return undefined;
      await pause(LATER_MS * (1 + tries));
    }
  }
}

/** What `must` throws when a basket can't be had: asking again changes nothing. */
const isRefusal = (error) => /^\/store\/baskets\S*: 4(?!29)\d\d /.test(error.message);

/** `fetch` throws a TypeError for a broken connection too, and says so. */
const isNetwork = (error) => error.message === "fetch failed" || error.message === "terminated";

const wordOf = (answer) =>
  answer ? `${answer.status} ${answer.body.code ?? answer.body.state ?? ""}`.trim() : "gave up";
