import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { fromRoot } from "../start/paths.mjs";

/** A phone of the people who work with the portal. */
const PHONE = { width: 360, height: 740 };
/** What Chromium's own tools call "Slow 3G", on a processor four times as slow. */
const SLOW_3G = { latency: 2_000, bytesPerSecond: 50_000 };
const CPU_SLOWDOWN = 4;

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("@playwright/test").Browser} Browser */

/** @param {string} executablePath @returns {Promise<Browser>} */
export async function openBrowser(executablePath) {
  const { chromium } = createRequire(pathToFileURL(fromRoot("e2e/package.json")))("@playwright/test");
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
}

/**
 * A phone that has never been here.
 * @param {Browser} browser
 * @param {{ withWorker: boolean }} options
 * @returns {Promise<Page>}
 */
export async function newPhone(browser, { withWorker }) {
  const context = await browser.newContext({
    viewport: PHONE,
    serviceWorkers: withWorker ? "allow" : "block",
  });
  return context.newPage();
}

/** Slows a page's line and processor down. @param {Page} page */
export async function slowDown(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: SLOW_3G.latency,
    downloadThroughput: SLOW_3G.bytesPerSecond,
    uploadThroughput: SLOW_3G.bytesPerSecond,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
}

/**
 * Counts the compressed bytes of scripts that come over the line from now on.
 * @param {Page} page
 * @returns {Promise<() => number>} what came since it was asked last
 */
export async function countScripts(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  /** @type {Set<string>} */
  const scripts = new Set();
  let bytes = 0;
  session.on("Network.responseReceived", ({ requestId, response }) => {
    if (new URL(response.url).pathname.endsWith(".js")) scripts.add(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  return () => {
    const counted = bytes;
    bytes = 0;
    return counted;
  };
}

/**
 * Opens the door and goes in as the demo's owner of a center, who sees every screen.
 * @param {Page} page
 * @param {import("../start/stack-file.mjs").Stack} stack
 */
export async function logIn(page, { storefrontUrl, logins }) {
  const owner = logins.find(({ role }) => role === "manager");
  if (!owner) throw new Error("The demo has no manager: the measure would be of nothing");
  await page.goto(`${storefrontUrl}/workshop/es/log-in`);
  await page.locator("#login").fill(owner.email);
  await page.locator("#password").fill(owner.password);
  await page.locator("form button[type=submit]").click();
  await page.locator("nav a[aria-current=page]").first().waitFor();
}

/**
 * The screens of the navigation, by the part of the address that is theirs.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function screensOf(page) {
  /** @type {string[]} */
  const paths = await page
    .locator("nav ul a")
    .evaluateAll((links) => links.map((link) => new URL(/** @type {any} */ (link).href).pathname));
  return [...new Set(paths)];
}
