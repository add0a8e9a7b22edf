import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { median, row } from "./measure.mjs";
import { storeApi } from "./shop.mjs";

const RUNS = 5;
/** Performance that the starter's pages reached on such a machine. */
const STARTER_RECORDED = /** @type {Record<string, number>} */ ({
  home: 88,
  catalogue: 63,
  piece: 92,
  basket: 90,
});
const CATEGORIES = /** @type {const} */ (["performance", "accessibility", "best-practices", "seo"]);

/**
 * Lighthouse as a phone sees the pages, median of five, beside what an empty page of the same Next reaches here.
 * @param {import("./shop.mjs").Stack} stack
 * @param {string} browser
 * @param {string} emptyUrl
 */
export async function benchLighthouse(stack, browser, emptyUrl) {
  const { items } = await storeApi(stack, "/store/catalogue?locale=en&country=PE&sendable=1");
  const [piece] = items;
  const place = `${stack.storefrontUrl}/en/pe`;
  const pages = {
    home: place,
    catalogue: `${place}/catalogue`,
    piece: `${place}/pieces/${piece.handle}`,
    basket: `${place}/basket`,
  };
  const chrome = await launch({
    chromePath: browser,
    chromeFlags: ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage"],
  });
  try {
    const rows = [tell("empty page", await runs(emptyUrl, chrome.port))];
    for (const [name, url] of Object.entries(pages)) {
      await fetch(url);
      rows.push(await judge(name, await runs(url, chrome.port)));
    }
    return rows;
  } finally {
    chrome.kill();
  }
}

/** @param {string} url @param {number} port */
async function runs(url, port) {
  const reports = [];
  for (let run = 0; run < RUNS; run += 1) {
    const result = await lighthouse(url, {
      port,
      logLevel: "silent",
      output: "json",
      onlyCategories: [...CATEGORIES],
    });
    if (result) reports.push(result.lhr);
  }
  return reports;
}

/** @param {string} name @param {import("lighthouse").Result[]} reports */
function tell(name, reports) {
  const scores = reports.map(({ categories }) => Math.round((categories.performance?.score ?? 0) * 100));
  return row(
    `Lighthouse ${name}`,
    `performance ${median(scores)} (${Math.min(...scores)} to ${Math.max(...scores)})`,
  );
}

/** @param {string} name @param {import("lighthouse").Result[]} reports */
function judge(name, reports) {
  const score = (/** @type {typeof CATEGORIES[number]} */ id) =>
    median(reports.map(({ categories }) => Math.round((categories[id]?.score ?? 0) * 100)));
  const audit = (/** @type {string} */ id) =>
    median(reports.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN));
  const [performance, accessibility, practices, seo] = CATEGORIES.map(score);
  const shift = audit("cumulative-layout-shift");
  const failing = [
    ...new Set(
      reports.flatMap(({ audits }) =>
        Object.values(audits)
          .filter(({ score: s, scoreDisplayMode: mode }) => mode === "binary" && s === 0)
          .map(({ id }) => id),
      ),
    ),
  ];
  return row(
    `Lighthouse ${name}`,
    `performance ${performance} (starter recorded ${STARTER_RECORDED[name]}), accessibility ${accessibility}, best practices ${practices}, SEO ${seo}, CLS ${shift.toFixed(3)}, LCP ${Math.round(audit("largest-contentful-paint"))} ms, TBT ${Math.round(audit("total-blocking-time"))} ms${failing.length ? `; failing: ${failing.join(", ")}` : ""}`,
    "≥ 95, 100, 100, 100, CLS 0",
    (performance ?? 0) >= 95 && accessibility === 100 && practices === 100 && seo === 100 && shift < 0.001,
  );
}
