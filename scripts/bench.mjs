import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { Failure, report } from "./start/failure.mjs";
import { installPackages } from "./start/install.mjs";
import { DATA_DIR } from "./start/paths.mjs";
import { say, secondsSince } from "./start/progress.mjs";
import { writePrivate } from "./start/secrets.mjs";
import { stackFileOf } from "./start/stack-file.mjs";
import { onStopSignals } from "./start/stop-signals.mjs";
import { Supervisor } from "./start/supervisor.mjs";

const PARTS = /** @type {const} */ ([
  "pages",
  "js",
  "lighthouse",
  "shipping",
  "checkout",
  "attribution",
  "race",
  "portal",
  "catalogue",
  "ledger",
  "verdict",
  "papers",
  "ngo",
]);
/** Orders in each ledger that is measured. */
const LEDGER_SIZES = [10_000, 100_000, 1_000_000];
/** They need no demo shop. */
const ALONE = ["catalogue", "ledger", "verdict", "papers", "ngo"];
const LOG = resolve(DATA_DIR, "logs/bench.log");

const supervisor = new Supervisor();
/** @type {(() => void)[]} */
const closers = [];

/** @param {string[]} argv */
function readParts(argv) {
  const text = /** @type {const} */ ({ type: "string", multiple: true });
  const { values } = parseArgs({ args: argv, options: { only: text, orders: text } });
  const unknown = values.only?.find((name) => !PARTS.some((part) => part === name));
  if (unknown) throw new Failure(`--only ${unknown} is unknown: choose from ${PARTS.join(", ")}.`);
  const sizes = (values.orders ?? LEDGER_SIZES).map(Number).sort((a, b) => a - b);
  const odd = sizes.find((orders) => !Number.isSafeInteger(orders) || orders < 1_000 || orders > 10_000_000);
  if (odd !== undefined)
    throw new Failure("--orders takes numbers from 1000 to 10000000, for the ledger's part.");
  return { parts: new Set(values.only ?? PARTS), sizes };
}

/**
 * @param {Set<string>} parts
 * @param {number[]} sizes of the ledger, in orders
 * @returns {Promise<import("./bench/measure.mjs").Row[]>}
 */
async function measure(parts, sizes) {
  const { openBenchShop } = await import("./bench/bench-run.mjs");
  const rows = [];
  if (PARTS.some((part) => !ALONE.includes(part) && parts.has(part))) {
    rows.push(...(await measureShop(parts, await openBenchShop("demo", supervisor))));
    await supervisor.stopServices();
  }
  if (parts.has("catalogue")) {
    const { benchCatalogue } = await import("./bench/catalogue.mjs");
    rows.push(...(await benchCatalogue((await openBenchShop("load", supervisor)).stack)));
    await supervisor.stopServices();
  }
  if (parts.has("ledger")) {
    const { benchLedger } = await import("./bench/ledger.mjs");
    rows.push(...(await benchLedger(supervisor, sizes)));
  }
  if (parts.has("ngo")) {
    const { benchNgo } = await import("./bench/ngo.mjs");
    rows.push(...(await benchNgo(supervisor, Math.max(...sizes))));
  }
  if (parts.has("verdict")) {
    const { benchVerdict } = await import("./bench/verdict.mjs");
    rows.push(...(await benchVerdict()));
  }
  if (parts.has("papers")) {
    const { benchPapers } = await import("./bench/papers.mjs");
    rows.push(...(await benchPapers()));
  }
  return rows;
}

/**
 * @param {Set<string>} parts
 * @param {Awaited<ReturnType<typeof import("./bench/bench-run.mjs").openBenchShop>>} shop
 */
async function measureShop(parts, { run, databaseUrl, stack }) {
  const fetching = { log: LOG, marker: run.marker };
  const { serveEmptyPage } = await import("./bench/empty-page.mjs");
  const empty = await serveEmptyPage(fetching);
  closers.push(empty.stop);
  const rows = [];
  if (parts.has("pages")) {
    const { benchPages } = await import("./bench/pages.mjs");
    rows.push(...(await benchPages(stack, empty.url)));
  }
  if (parts.has("js")) {
    const { benchScripts } = await import("./bench/scripts-sent.mjs");
    rows.push(...(await benchScripts(stack, empty.url)));
  }
  if (parts.has("lighthouse")) {
    const { findBrowser } = await import("./test/browser.mjs");
    const { benchLighthouse } = await import("./bench/lighthouse.mjs");
    rows.push(...(await benchLighthouse(stack, await findBrowser(fetching), empty.url)));
  }
  if (parts.has("shipping")) {
    const { benchShippingGroups } = await import("./bench/shipping-groups.mjs");
    rows.push(...(await benchShippingGroups(stack)));
  }
  if (parts.has("checkout")) {
    const { benchCheckout } = await import("./bench/checkout.mjs");
    rows.push(...(await benchCheckout(stack)));
  }
  if (parts.has("attribution")) {
    const { benchAttribution } = await import("./bench/attribution.mjs");
    rows.push(...(await benchAttribution({ run, databaseUrl })));
  }
  if (parts.has("race")) {
    const { benchRace } = await import("./bench/race.mjs");
    rows.push(...(await benchRace({ run, databaseUrl, stack }, supervisor)));
  }
  if (parts.has("portal")) {
    const { findBrowser } = await import("./test/browser.mjs");
    const { benchPortal } = await import("./bench/portal-speed.mjs");
    const { benchPortalListing } = await import("./bench/portal-listing.mjs");
    const browser = await findBrowser(fetching);
    rows.push(...(await benchPortal(stack, browser)));
    rows.push(...benchPortalListing(stackFileOf(run.dataDir), browser));
  }
  return rows;
}

/** @param {import("./bench/measure.mjs").Row[]} rows */
function print(rows) {
  say("");
  for (const { name, value, goal, met } of rows) {
    const mark = met === undefined ? " " : met ? "✓" : "✗";
    say(`${mark} ${name}: ${value}${goal ? `  [goal ${goal}]` : ""}`);
  }
}

async function end(/** @type {number} */ code) {
  for (const close of closers) close();
  await supervisor.stop();
  process.exit(code);
}

onStopSignals({ stop: () => void end(130), force: () => process.exit(1) });

async function main() {
  const since = performance.now();
  const { parts, sizes } = readParts(process.argv.slice(2));
  await installPackages({ log: LOG, marker: resolve(DATA_DIR, "bench-demo") });
  const rows = await measure(parts, sizes);
  print(rows);
  writePrivate(
    resolve(DATA_DIR, "bench.json"),
    JSON.stringify({ at: new Date().toISOString(), rows }, null, 2),
  );
  say(`\n${secondsSince(since)} s; the numbers are in ${resolve(DATA_DIR, "bench.json")}`);
}

main().then(
  () => end(0),
  (error) => {
    report(error);
    return end(1);
  },
);
