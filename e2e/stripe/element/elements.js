// @ts-check
import { createPaymentElement } from "./payment-element.js";
import { call } from "./wire.js";

/** @typedef {{ mode?: string, amount?: number, currency?: string, clientSecret?: string, locale?: string }} ElementsOptions */
/** @typedef {ReturnType<typeof createElements>} Elements */

/**
 * `stripe.elements(…)`: what belongs together on a page. With `mode`, amount and currency the intent comes later.
 * @param {import("./wire.js").Wire} wire
 * @param {ElementsOptions} given
 */
export function createElements(wire, given = {}) {
  let options = { ...given };
  let submitted = false;
  /** @type {ReturnType<typeof createPaymentElement> | undefined} */
  let payment;

  const askMethods = async () => {
    const { clientSecret, amount, currency, mode } = options;
    const fields = clientSecret
      ? { client_secret: clientSecret, type: "payment_intent" }
      : { type: "deferred_intent", deferred_intent: { amount, currency, mode } };
    const { ok, body } = await call(wire, "GET", "/v1/elements/sessions", fields);
    if (!ok) throw body.error;
    return body.payment_method_preference.ordered_payment_method_types;
  };

  const elements = {
    /** @param {string} type */
    create(type) {
      if (type !== "payment") throw new Error(`The stand-in draws no ${type} element.`);
      if (payment) throw new Error("Can only create one Element of type payment through elements.");
      payment = createPaymentElement(askMethods, () => {
        payment = undefined;
      });
      return payment;
    },
    /** @param {string} type */
    getElement: (type) => (type === "payment" ? (payment ?? null) : null),
    /** @param {ElementsOptions} more */
    update(more) {
      options = { ...options, ...more };
      submitted = false;
    },
    /** Looks whether everything is filled in; must be called before an intent is made. */
    async submit() {
      if (!payment?.drawn) throw new Error("elements.submit() needs a mounted and ready Payment Element.");
      const error = payment.drawn.problem();
      if (error) return { error };
      submitted = true;
      return { selectedPaymentMethod: payment.drawn.type };
    },
    fetchUpdates: async () => ({}),
    get options() {
      return options;
    },
    get isSubmitted() {
      return submitted;
    },
    /** What was filled in, for `confirmPayment` alone. */
    filledIn: () => payment?.drawn?.data(),
  };
  return elements;
}
