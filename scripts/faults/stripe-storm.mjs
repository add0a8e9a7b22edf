import { pathToFileURL } from "node:url";
import { localUrl, STAND_IN_KEYS } from "../start/environment.mjs";
import { Failure } from "../start/failure.mjs";
import { fromRoot } from "../start/paths.mjs";
import { freePort } from "../start/ports.mjs";
import { say, secondsSince } from "../start/progress.mjs";
import { openFaultShop } from "./fault-shop.mjs";

/** @typedef {import("../start/run.mjs").Run} Run */
/** @typedef {import("../start/supervisor.mjs").Supervisor} Supervisor */
/** @typedef {import("../test/tally.mjs").Tally} Tally */

/** @typedef {{ port: number, webhookUrl: string, webhookSecret: string, seed: number }} StripeOptions */
/** @typedef {{ close: () => Promise<void>, deliveries: { attempts: { status: number, ms: number }[] } }} StandIn */
/** @typedef {{ startStripe: (options: StripeOptions) => Promise<StandIn> }} StandInModule e2e/stripe/start.ts */
/** @typedef {{ told: string, plan: { way: string } }} Visited a shopper's visit, of e2e/faults/stripe */

/**
 * Lets shoppers pay by a Stripe that is ill, in a shop that is killed, and counts what holds afterwards as one test.
 * @param {Run} run with a port for the stand-in
 * @param {Supervisor} supervisor
 * @param {string} databaseUrl of a prepared world that may be spoilt
 * @param {{ seed: number, checkouts: number, kills: number }} options
 * @returns {Promise<Tally>}
 */
export async function runStripeStorm(run, supervisor, databaseUrl, options) {
  if (!run.stripePort) throw new Failure("A storm needs a stand-in for Stripe.");
  const began = performance.now();
  const storm = await import(pathToFileURL(fromRoot("e2e/faults/stripe/run.mjs")).href);
  // A test run begins before its packages are there.
  const { createJiti } = await import("jiti");
  /** @type {StandInModule} */
  const standIn = await createJiti(import.meta.url).import(fromRoot("e2e/stripe/start.ts"));
  const port = await freePort();
  const stripe = await standIn.startStripe({
    port: run.stripePort,
    webhookUrl: `${localUrl(port)}/hooks/stripe`,
    webhookSecret: STAND_IN_KEYS.STRIPE_WEBHOOK_SECRET,
    seed: options.seed,
  });
  supervisor.closeLast(stripe.close);
  const shop = await openFaultShop(run, supervisor, databaseUrl, port);
  const tell = (/** @type {string} */ progress) =>
    say(`    ${progress} visits after ${secondsSince(began)} s`);
  /** @type {{ visits: Visited[], findings: string[], money: string, struck: Record<string, number> }} */
  const { visits, findings, money, struck } = await storm.runStripeStorm(shop, stripe, { ...options, tell });
  await supervisor.stopServices();
  await stripe.close();
  say(`    seed ${options.seed}: ${count(visits.map(({ told }) => told))}`);
  say(
    `    faults: ${Object.entries(struck)
      .map(([fault, times]) => `${fault} ${times}`)
      .join(", ")}`,
  );
  say(`    money: ${money}`);
  say(`    events: ${answersOf(stripe)}`);
  for (const finding of findings) say(`    ✗ ${finding}`);
  const failures = findings.length > 0 ? [`seed ${options.seed}: ${findings.slice(0, 5).join("; ")}`] : [];
  return {
    name: "Stripe in a storm",
    passed: 1 - failures.length,
    failed: failures.length,
    skipped: 0,
    failures,
  };
}

/** How many events were taken in, and how fast. @param {StandIn} stripe */
function answersOf({ deliveries: { attempts } }) {
  const times = attempts.flatMap(({ status, ms }) => (status === 200 ? [ms] : [])).sort((a, b) => a - b);
  const slow = times[Math.floor(times.length * 0.95)] ?? 0;
  return `${times.length} of ${attempts.length} deliveries taken in, 95 % within ${slow.toFixed(0)} ms`;
}

/** @param {string[]} words */
function count(words) {
  const times = new Map();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return [...times].map(([word, number]) => `${word} ${number}`).join(", ");
}
