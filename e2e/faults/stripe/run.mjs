import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { openDice } from "../dice.mjs";
import { piecesFrom } from "../pieces.mjs";
import { must } from "../shoppers.mjs";
import { countShelves, findUntruths } from "../truths.mjs";
import { aftermath } from "./aftermath.mjs";
import { calmDown } from "./calm.mjs";
import { planVisit } from "./plan.mjs";
import { openScarcePiece } from "./scarce-piece.mjs";
import { findLostMoney, readClearing } from "./truths.mjs";
import { visit } from "./visit.mjs";
import { beginStorm, endStorm, planKills } from "./weather.mjs";

const COUNTRIES = ["PE", "LT", "VN", "ZA"];
const AT_ONCE = 6;
/** Stripe's clock is behind: what happened there is old enough for every job. */
const HOURS_AGO = 2;

/**
 * Lets so many shoppers pay in a storm, kills the shop so often, and looks afterwards where every unit is. `fault` is the shop
 * (scripts/faults/fault-shop.mjs), `stripe` the stand-in; `tell` hears how far it is.
 */
export async function runStripeStorm(fault, stripe, { seed, checkouts, kills, tell }) {
  const dice = openDice(seed);
  const db = new pg.Client({ connectionString: fault.databaseUrl });
  db.on("error", () => {});
  await db.connect();
  try {
    stripe.world.shifted = -HOURS_AGO * 3600;
    const shop = { url: fault.url, publishableKey: fault.publishableKey };
    const { email, password } = fault.operator;
    const { token } = await must(shop, "/auth/user/emailpass", { email, password });
    const world = {
      fault,
      stripe,
      db,
      shop,
      operator: { url: shop.url, token },
      job: (name) => fault.jobs("run", name),
    };
    world.shelves = await fillShelves(db);
    world.scarce = await openScarcePiece(db, world.shelves.PE.pop().variantId);
    const stock = await countShelves(db);
    const before = await readClearing(db);
    const known = new Set(await findUntruths(db, stock));
    const plans = Array.from({ length: checkouts }, (_, at) => planVisit(dice, at + 1));
    beginStorm(stripe);
    const began = performance.now();
    const visits = await letThemPay(world, plans, planKills(dice, checkouts, kills), tell);
    tell(`${visits.length}, at ${((performance.now() - began) / visits.length).toFixed(0)} ms each,`);
    await world.scarce.putBack();
    await world.job("attribution-catch-up");
    for (const one of visits) await aftermath(world, one);
    endStorm(stripe);
    await calmDown(world);
    const findings = [
      ...(await findLostMoney(world, { before, visits })),
      ...(await findUntruths(db, stock)).filter((finding) => !known.has(finding)),
    ];
    return {
      visits,
      findings,
      money: tellMoney(stripe.world),
      struck: Object.fromEntries(stripe.faults.struck),
    };
  } finally {
    await db.end();
  }
}

/** What there was to lose, in a sentence. */
function tellMoney({ shelves }) {
  const intents = [...shelves.payment_intent.values()];
  const net = [...shelves.balance_transaction.values()].reduce((sum, one) => sum + one.net, 0);
  const of = (status) => intents.filter((intent) => intent.status === status).length;
  return [
    `${intents.length} payments, ${of("succeeded")} taken and ${of("canceled")} let go`,
    `${shelves.refund.size} refunds, ${shelves.dispute.size} disputes`,
    `a balance of ${(net / 100).toFixed(2)} EUR`,
  ].join("; ");
}

/** Enough of everything sold at home, by country. */
async function fillShelves(db) {
  await db.query(
    `update inventory_level set stocked_quantity = stocked_quantity + 1000000,
            raw_stocked_quantity = jsonb_build_object('value', (stocked_quantity + 1000000)::text, 'precision', 20)
      where deleted_at is null`,
  );
  const shelves = {};
  for (const country of COUNTRIES) {
    shelves[country] = await piecesFrom(db, country.toLowerCase());
    if (shelves[country].length === 0)
      throw new Error(`Nothing is sold in ${country}: start from a fresh world.`);
  }
  return shelves;
}

async function letThemPay(world, plans, killAt, tell) {
  const visits = [];
  const waiting = [...plans];
  let restarting = Promise.resolve();
  const one = async () => {
    for (let plan = waiting.shift(); plan; plan = waiting.shift()) {
      if (killAt.has(plan.number)) restarting = restarting.then(() => killAndRestart(world.fault));
      visits.push(await visit(world, plan));
      if (visits.length % 50 === 0) tell(`${visits.length} of ${plans.length}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  await restarting;
  return visits;
}

async function killAndRestart(fault) {
  await pause(150);
  fault.kill();
  await fault.restart();
}
