import { setTimeout as pause } from "node:timers/promises";
import type Stripe from "stripe";
import { type Api, Operator } from "../operator";
import type { TestShop } from "../shop";
import { source } from "../source";
import { StripeStandIn } from "../stripe-stand-in";
import type { DonationApi } from "./donation-desk";
import { stripeDesk } from "./stripe-desk";

const { workInbox } = source<typeof import("../../src/workflows/stripe/inbox/work-inbox")>(
  "workflows/stripe/inbox/work-inbox",
);
const { reconcileStripe } = source<typeof import("../../src/workflows/stripe/reconcile/reconcile-stripe")>(
  "workflows/stripe/reconcile/reconcile-stripe",
);

const SECRET = "whsec_stand_in";

/** How a delivery is signed; as Stripe does when nothing is said. */
interface Signing {
  readonly secret?: string;
  /** Seconds since it was signed. */
  readonly age?: number;
}

/** Somebody who brings events to the shop, and an operator who reads what became of them. */
export function inboxDesk(shop: () => TestShop, api: DonationApi & Api, standIn: () => StripeStandIn) {
  const desk = stripeDesk(shop, api);

  /** Brings a body to the inbox; answers with the status and what was said. */
  async function bring(body: string, { secret = SECRET, age = 0 }: Signing = {}) {
    const timestamp = Math.floor(Date.now() / 1000) - age;
    const signature = standIn().stripe.webhooks.generateTestHeaderString({
      payload: body,
      secret,
      timestamp,
    });
    const { status, data } = await api.request({
      method: "POST",
      url: "/hooks/stripe",
      data: body,
      headers: { "content-type": "application/json", "stripe-signature": signature },
      validateStatus: () => true,
    });
    return { status, received: (data as { received?: string }).received };
  }

  /** Everything that this Stripe has told, newest first. */
  const told = (): Promise<Stripe.Event[]> =>
    standIn()
      .stripe.events.list({ limit: 100 })
      .then(({ data }) => data);

  /** Works off what is due, and waits for whoever else is at it: the inbox begins by itself. */
  async function workOff() {
    const busy = () =>
      shop()
        .sql("psp_event")
        .where({ state: "waiting" })
        .whereRaw("(claimed_until is not null or next_try_at <= now())")
        .first("id");
    for (await workInbox(shop().container); await busy(); await workInbox(shop().container)) await pause(50);
  }

  return {
    ...desk,
    bring,
    told,
    /** Brings all that was told, and waits until it is worked off. */
    bringAll: async (
      order: (events: Stripe.Event[]) => Stripe.Event[] = (events) => [...events].reverse(),
    ) => {
      for (const event of order(await told())) await bring(JSON.stringify(event));
      await workOff();
    },
    workOff,
    /** The hourly look. */
    reconcile: () => reconcileStripe(shop().container, new Date(Date.now() - 86_400_000)),
    operator: () => Operator.signIn(shop(), api),
    /** Pays a basket and leaves: nobody comes back to say so. */
    payAndLeave: async (country: string, ...lines: [sku: string, quantity: number][]) => {
      const basket = await desk.basket(country, ...lines);
      const intentId = await standIn().pay((await basket.start()).data.clientSecret ?? "");
      return { ...basket, intentId };
    },
    /** Pays a basket that becomes an order; answers with its id. */
    buy: async (country: string, ...lines: [sku: string, quantity: number][]) => {
      const basket = await desk.basket(country, ...lines);
      const intentId = await standIn().pay((await basket.start()).data.clientSecret ?? "");
      await basket.place();
      const [order] = await desk.ordersOf(basket.id);
      const orderId: string = order?.id ?? "none";
      await shop().attribute(orderId);
      return { ...basket, intentId, orderId };
    },
    openDifferences: async () =>
      (
        await shop()
          .sql("psp_difference")
          .where({ state: "open" })
          .orderBy("kind")
          .select("kind", "ours_minor", "theirs_minor")
      ).map(({ kind, ours_minor, theirs_minor }) => `${kind} ${ours_minor} ${theirs_minor}`),
  };
}

/** A Stripe of its own, where nothing has happened yet; the one before it is the shop's again afterwards. */
export async function ownStripe(): Promise<{ standIn: StripeStandIn; close: () => void }> {
  const before = process.env.STRIPE_API_BASE;
  const standIn = await StripeStandIn.open();
  return {
    standIn,
    close: () => {
      standIn.close();
      process.env.STRIPE_API_BASE = before;
    },
  };
}
