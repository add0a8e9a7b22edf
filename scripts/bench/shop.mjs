/** @typedef {import("../start/stack-file.mjs").Stack} Stack */

/**
 * @param {Stack} stack
 * @param {string} path
 * @param {{ method?: string, body?: unknown, headers?: Record<string, string> }} [options]
 * @returns {Promise<any>} the answer
 */
export async function storeApi(stack, path, { method, body, headers = {} } = {}) {
  const response = await fetch(`${stack.backendUrl}${path}`, {
    method: method ?? (body === undefined ? "GET" : "POST"),
    headers: {
      "content-type": "application/json",
      "x-publishable-api-key": stack.publishableKey,
      ...headers,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${response.status} of ${path}: ${JSON.stringify(answer)}`);
  return answer;
}

/**
 * A piece that is no one of a kind and may be sent to Peru.
 * @param {Stack} stack
 */
export async function repeatablePiece(stack) {
  const { items } = await storeApi(
    stack,
    "/store/catalogue?locale=en&country=PE&sendable=1&per=48&sort=name",
  );
  return items.find((/** @type {any} */ card) => card.availability === "in_stock" && !card.oneOfAKind);
}
