// @ts-check

/** @typedef {{ base: string, key: string }} Wire where Stripe's API is, and the shop's publishable key */
/** @typedef {{ [name: string]: string | number | boolean | undefined | Fields }} Fields */
/** @typedef {{ ok: boolean, body: any }} Reply */

/** The API beside the script: Stripe's own when the script came from there. */
export function apiBeside() {
  const { currentScript } = document;
  const source = currentScript instanceof HTMLScriptElement ? currentScript.src : location.href;
  const { origin } = new URL(source);
  return origin === "https://js.stripe.com" ? "https://api.stripe.com" : origin;
}

/**
 * One call as Stripe.js makes it: form-encoded, with the publishable key among the fields.
 * @param {Wire} wire
 * @param {"GET" | "POST"} method
 * @param {string} path
 * @param {Fields} fields
 * @returns {Promise<Reply>}
 */
export async function call(wire, method, path, fields) {
  const form = new URLSearchParams();
  encode(form, { ...fields, key: wire.key }, "");
  const url = `${wire.base}${path}${method === "GET" ? `?${form}` : ""}`;
  try {
    const answer = await fetch(url, method === "GET" ? {} : { method, body: form });
    return { ok: answer.ok, body: await answer.json() };
  } catch {
    const message = "We are experiencing issues connecting to our payments provider. Please try again.";
    return { ok: false, body: { error: { type: "api_connection_error", message } } };
  }
}

/**
 * @param {URLSearchParams} form
 * @param {Fields} fields
 * @param {string} path
 */
function encode(form, fields, path) {
  for (const [name, value] of Object.entries(fields)) {
    const key = path ? `${path}[${name}]` : name;
    if (typeof value === "object") encode(form, value, key);
    else if (value !== undefined) form.set(key, String(value));
  }
}
