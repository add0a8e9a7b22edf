import { setTimeout as pause } from "node:timers/promises";
import { median, row } from "./measure.mjs";
import { countScripts, logIn, newPhone, openBrowser, screensOf, slowDown } from "./portal-browser.mjs";

const RUNS = 3;
const FIRST_MS = 5_000;
const LATER_MS = 1_500;
const SCRIPT_KB = 90;
/** Long enough for a line of 50 kB a second to bring anything at all. */
const PATIENCE_MS = 120_000;
const LOOK_AGAIN_MS = 300;

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("@playwright/test").Browser} Browser */
/** @typedef {import("../start/stack-file.mjs").Stack} Stack */

/**
 * The workshop portal on Slow 3G with a processor four times as slow: its first screen, each later one, and the scripts of each.
 * @param {Stack} stack
 * @param {string} browserPath
 * @returns {Promise<import("./measure.mjs").Row[]>}
 */
export async function benchPortal(stack, browserPath) {
  const browser = await openBrowser(browserPath);
  try {
    return [
      await firstScreen(browser, stack),
      ...(await laterScreens(browser, stack)),
      ...(await scriptsOfScreens(browser, stack)),
    ];
  } finally {
    await browser.close();
  }
}

/** The door, on a phone that has never been here: until its form can be used. @param {Browser} browser @param {Stack} stack */
async function firstScreen(browser, stack) {
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await newPhone(browser, { withWorker: true });
    await slowDown(page);
    const since = performance.now();
    await page.goto(`${stack.storefrontUrl}/workshop/es/log-in`, {
      waitUntil: "commit",
      timeout: PATIENCE_MS,
    });
    await isPainted(page, "#password");
    times.push(performance.now() - since);
    await page.context().close();
  }
  const ms = median(times);
  return row(
    "portal, first screen on Slow 3G",
    `${(ms / 1000).toFixed(1)} s`,
    `≤ ${FIRST_MS / 1000} s`,
    ms <= FIRST_MS,
  );
}

/** What the phone has kept: opened anew, and then each screen by a tap in the navigation. @param {Browser} browser @param {Stack} stack */
async function laterScreens(browser, stack) {
  const page = await newPhone(browser, { withWorker: true });
  await logIn(page, stack);
  const paths = await screensOf(page);
  await shellIsKept(page);
  // Once with a line, so that the phone has each screen's data too.
  for (const path of paths) await open(page, `${stack.storefrontUrl}${path}`);
  const [home = ""] = paths;
  await slowDown(page);
  const rows = [
    await timed("portal, opened anew from the phone", () => open(page, `${stack.storefrontUrl}${home}`)),
  ];
  for (const path of paths) {
    const away = paths.find((other) => other !== path) ?? home;
    const name = `portal ${path}, kept`;
    rows.push(
      await timed(
        name,
        () => go(page, path),
        () => go(page, away),
      ),
    );
  }
  await page.context().close();
  return rows;
}

/**
 * @param {string} name
 * @param {() => Promise<void>} visit what is timed
 * @param {() => Promise<void>} [before] what is done before each time
 */
async function timed(name, visit, before = async () => undefined) {
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    await before();
    const since = performance.now();
    await visit();
    times.push(performance.now() - since);
  }
  const ms = median(times);
  return row(name, `${(ms / 1000).toFixed(2)} s`, `≤ ${LATER_MS / 1000} s`, ms <= LATER_MS);
}

/** Goes to a screen as a tap does, until its heading has the focus. @param {Page} page @param {string} path */
async function go(page, path) {
  await page.evaluate(`history.pushState(null, "", ${JSON.stringify(path)})`);
  const isThere = `location.pathname === ${JSON.stringify(path)} && document.activeElement?.tagName === "H1"`;
  while (!(await page.evaluate(isThere))) await pause(LOOK_AGAIN_MS / 10);
  await isPainted(page, "main h1");
}

/** What each screen adds to the scripts that are there, compressed. @param {Browser} browser @param {Stack} stack */
async function scriptsOfScreens(browser, stack) {
  const page = await newPhone(browser, { withWorker: false });
  const counted = await countScripts(page);
  await logIn(page, stack);
  await page.waitForLoadState("networkidle");
  const rows = [row("portal, scripts of door and shell", `${(counted() / 1000).toFixed(1)} kB`)];
  for (const path of await screensOf(page)) {
    await page.evaluate(`history.pushState(null, "", ${JSON.stringify(path)})`);
    await page.waitForLoadState("networkidle");
    await isPainted(page, "main h1");
    const kilobytes = counted() / 1000;
    rows.push(
      row(
        `portal ${path}, its scripts`,
        `${kilobytes.toFixed(1)} kB`,
        `≤ ${SCRIPT_KB} kB`,
        kilobytes <= SCRIPT_KB,
      ),
    );
  }
  await page.context().close();
  return rows;
}

/** @param {Page} page @param {string} address */
async function open(page, address) {
  await page.goto(address, { waitUntil: "commit", timeout: PATIENCE_MS });
  await isPainted(page, "main h1");
}

/** Visible, and drawn: a frame has gone by with it. @param {Page} page @param {string} selector */
async function isPainted(page, selector) {
  await page.locator(selector).first().waitFor({ timeout: PATIENCE_MS });
  await page.evaluate("new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
}

/** Asked in the page: the last of the pages is kept when everything else is. */
const SHELL_IS_KEPT =
  'navigator.serviceWorker.controller !== null && caches.match("/workshop/lt", { ignoreVary: true }).then(Boolean)';

/** Waits until the phone can open the portal by itself. @param {Page} page */
async function shellIsKept(page) {
  // Not Playwright's own waiting: it evaluates text in the page, which the page forbids.
  const end = performance.now() + PATIENCE_MS;
  while (!(await page.evaluate(SHELL_IS_KEPT))) {
    if (performance.now() > end) throw new Error("The phone doesn't keep the portal.");
    await pause(LOOK_AGAIN_MS);
  }
}
