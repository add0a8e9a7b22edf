// @ts-check
import { confirmPayment, goOn, retrievePaymentIntent } from "./confirm.js";
import { createElements } from "./elements.js";
import { apiBeside } from "./wire.js";

// Only known while the script itself runs.
const base = apiBeside();

/**
 * `Stripe(publishableKey)`.
 * @param {string} key
 */
function openStripe(key) {
  if (!/^pk_test_./.test(key))
    throw new Error("Please call Stripe() with your publishable key. The stand-in takes test keys only.");
  const wire = { base, key };
  return {
    /** @param {import("./elements.js").ElementsOptions} [options] */
    elements: (options) => createElements(wire, options),
    /** @param {import("./confirm.js").ConfirmOptions} options */
    confirmPayment: (options) => confirmPayment(wire, options),
    /** @param {string} secret */
    retrievePaymentIntent: (secret) => retrievePaymentIntent(wire, secret),
    /** @param {{ clientSecret: string }} options */
    async handleNextAction({ clientSecret }) {
      const known = await retrievePaymentIntent(wire, clientSecret);
      return known.paymentIntent ? goOn(wire, clientSecret, known.paymentIntent) : known;
    },
    // React's wrapper looks for these before it believes that this is Stripe.
    createToken: notHere,
    createPaymentMethod: notHere,
    confirmCardPayment: notHere,
    registerAppInfo() {},
    _registerWrapper() {},
  };
}

async function notHere() {
  throw new Error("The stand-in doesn't do this: use the Payment Element and confirmPayment.");
}

openStripe.version = "endive";
Object.assign(window, { Stripe: openStripe });
