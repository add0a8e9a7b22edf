import Stripe from "stripe";

/** The version in which the SDK of this repository speaks, and therefore the only one spoken here. */
export const ApiVersion = Stripe.API_VERSION;
