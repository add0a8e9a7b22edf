import autocannon from "autocannon";

const CONNECTIONS = 10;

/** @typedef {{ requestsPerSecond: number, p50: number, p95: number, p99: number, errors: number }} Load */

/**
 * Asks one or several addresses over and over at ten connections.
 * @param {string[]} urls
 * @param {{ seconds: number, headers?: Record<string, string> }} options
 * @returns {Promise<Load>}
 */
export async function load(urls, { seconds, headers = {} }) {
  const [first = ""] = urls;
  const requests = urls.map((url) => ({ path: new URL(url).pathname + new URL(url).search }));
  /** @type {number[]} */
  const latencies = [];
  const run = autocannon({
    url: new URL(first).origin,
    connections: CONNECTIONS,
    duration: seconds,
    headers,
    requests,
  });
  run.on(
    "response",
    (
      /** @type {unknown} */ _client,
      /** @type {number} */ _status,
      /** @type {number} */ _bytes,
      /** @type {number} */ time,
    ) => {
      latencies.push(time);
    },
  );
  const result = await run;
  latencies.sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => latencies[Math.floor(latencies.length * share)] ?? Number.NaN;
  return {
    requestsPerSecond: result.requests.average,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    errors: result.errors + result.non2xx,
  };
}
