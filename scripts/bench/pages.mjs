import { load } from "./load.mjs";
import { row } from "./measure.mjs";
import { storeApi } from "./shop.mjs";

/** The official starter's pages on the same machine, as MONOREPO's notes recorded them. */
const STARTER_RECORDED = 22;
const SECONDS = 8;

/**
 * Requests a second of the pages against an empty static page of the same `next start`.
 * @param {import("./shop.mjs").Stack} stack
 * @param {string} emptyUrl
 */
export async function benchPages(stack, emptyUrl) {
  const { items } = await storeApi(stack, "/store/catalogue?locale=en&country=PE&sendable=1");
  const [piece] = items;
  const place = `${stack.storefrontUrl}/en/pe`;
  const pages = {
    home: place,
    catalogue: `${place}/catalogue`,
    piece: `${place}/pieces/${piece.handle}`,
    center: `${place}/centers/${piece.center.handle}`,
  };
  const empty = await measured(emptyUrl);
  const rows = [row("empty static page", `${Math.round(empty.requestsPerSecond)}/s`)];
  for (const [name, url] of Object.entries(pages)) {
    const { requestsPerSecond, p99, errors } = await measured(url);
    const ofEmpty = requestsPerSecond / empty.requestsPerSecond;
    const ofStarter = requestsPerSecond / STARTER_RECORDED;
    rows.push(
      row(
        `page ${name}`,
        `${Math.round(requestsPerSecond)}/s, ${ofStarter.toFixed(0)} × starter (recorded ${STARTER_RECORDED}/s), ${ofEmpty.toFixed(2)} × empty, p99 ${Math.round(p99)} ms${errors ? `, ${errors} errors` : ""}`,
        "≥ 40 × starter, ≥ 0.5 × empty",
        errors === 0 && ofStarter >= 40 && ofEmpty >= 0.5,
      ),
    );
  }
  return rows;
}

/** @param {string} url */
async function measured(url) {
  await load([url], { seconds: 2 });
  return load([url], { seconds: SECONDS });
}
