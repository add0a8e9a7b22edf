import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { Failure, report } from "./start/failure.mjs";
import { installPackages } from "./start/install.mjs";
import { DATA_DIR } from "./start/paths.mjs";
import { say, secondsSince } from "./start/progress.mjs";
import { writePrivate } from "./start/secrets.mjs";
import { onStopSignals } from "./start/stop-signals.mjs";
import { Supervisor } from "./start/supervisor.mjs";

const PARTS = /** @type {const} */ ([
  "pages",
  "js",
  "lighthouse",
  "checkout",
  "attribution",
  "race",
  "catalogue",
]);
const LOG = resolve(DATA_DIR, "logs/bench.log");

const supervisor = new Supervisor();
/** @type {(() => void)[]} */
const closers = [];

/** @param {string[]} argv */
function readParts(argv) {
  const { values } = parseArgs({ args: argv, options: { only: { type: "string", multiple: true } } });
  const unknown = values.only?.find((name) => !PARTS.some((part) => part === name));
  if (unknown) throw new Failure(`--only ${unknown} is unknown: choose from ${PARTS.join(", ")}.`);
  return new Set(values.only ?? PARTS);
}

/** @param {Set<string>} parts @returns {Promise<import("./bench/measure.mjs").Row[]>} */
async function measure(parts) {
  const { openBenchShop } = await import("./bench/bench-run.mjs");
  const rows = [];
  if (PARTS.some((part) => part !== "catalogue" && parts.has(part))) {
    rows.push(...(await measureShop(parts, await openBenchShop("demo", supervisor))));
    await supervisor.stopServices();
  }
  if (parts.has("catalogue")) {
    const { benchCatalogue } = await import("./bench/catalogue.mjs");
    rows.push(...(await benchCatalogue((await openBenchShop("load", supervisor)).stack)));
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
  const parts = readParts(process.argv.slice(2));
  await installPackages({ log: LOG, marker: resolve(DATA_DIR, "bench-demo") });
  const rows = await measure(parts);
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
