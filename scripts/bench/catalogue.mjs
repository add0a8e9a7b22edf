import { load } from "./load.mjs";
import { row } from "./measure.mjs";
import { storeApi } from "./shop.mjs";

const GOAL_MS = 60;
const SECONDS = 15;
const WARM_SECONDS = 8;

/**
 * Varied questions to the catalogue API: search, facets, prices, orders and pages.
 * @param {import("./shop.mjs").Stack} stack
 */
export async function benchCatalogue(stack) {
  const base = `${stack.backendUrl}/store/catalogue`;
  const { facets, total, items } = await storeApi(stack, "/store/catalogue?locale=en&country=PE&per=48");
  const words = [
    ...new Set(items.flatMap((/** @type {any} */ { title }) => title.match(/\p{L}{3,}/gu) ?? [])),
  ].slice(0, 60);
  const questions = [];
  for (const country of ["PE", "DE", "VN"]) {
    for (const locale of ["en", "es", "vi", "lt"]) {
      const place = `locale=${locale}&country=${country}`;
      questions.push(
        place,
        `${place}&sort=price_asc&page=3`,
        `${place}&sendable=1&unique=1`,
        `${place}&min=1000&max=900000`,
      );
      for (const { value } of facets.craft.slice(0, 6))
        questions.push(`${place}&craft=${encodeURIComponent(value)}&sort=price_desc`);
      for (const { value } of facets.center.slice(0, 6))
        questions.push(`${place}&center=${encodeURIComponent(value)}&sendable=1`);
      for (const { value } of facets.origin) questions.push(`${place}&origin=${value}&sort=name&page=2`);
      for (const word of /** @type {string[]} */ (words))
        questions.push(`${place}&q=${encodeURIComponent(word)}`);
    }
  }
  const urls = questions.map((question) => `${base}?${question}`);
  const headers = { "x-publishable-api-key": stack.publishableKey };
  // The text index of a language is built at its first question.
  await load(urls, { seconds: WARM_SECONDS, headers });
  const { p50, p95, p99, requestsPerSecond, errors } = await load(urls, { seconds: SECONDS, headers });
  return [
    row(
      `catalogue API, ${total} pieces`,
      `p95 ${p95.toFixed(1)} ms (p50 ${p50.toFixed(1)}, p99 ${p99.toFixed(1)}), ${Math.round(requestsPerSecond)}/s over ${urls.length} questions${errors ? `, ${errors} errors` : ""}`,
      `p95 ≤ ${GOAL_MS} ms`,
      errors === 0 && p95 <= GOAL_MS,
    ),
  ];
}
