import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import Stripe from "stripe";
import { type StripeOptions, startStripe } from "./start";

const SECRET = "whsec_of_a_test";

/** The stand-in, the real SDK as a shop uses it, and an end point that checks each event as a shop does. */
export async function openTestStripe(options: StripeOptions = {}) {
  const heard: { id: string; type: string }[] = [];
  let answers: number[] = [];
  const verifier = new Stripe("sk_test_verifier");
  const endPoint = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const signature = request.headers["stripe-signature"] ?? "";
    try {
      const { id, type } = verifier.webhooks.constructEvent(body, signature, SECRET);
      heard.push({ id, type });
      response.writeHead(answers.shift() ?? 200).end();
    } catch {
      response.writeHead(400).end();
    }
  });
  const webhookUrl = await listen(endPoint);
  const standIn = await startStripe({ seed: 7, webhookUrl, webhookSecret: SECRET, ...options });
  const { hostname: host, port } = new URL(standIn.url);
  const sdk = (key = "sk_test_shop", maxNetworkRetries = 2) =>
    new Stripe(key, { host, port, protocol: "http", telemetry: false, maxNetworkRetries });
  return {
    standIn,
    stripe: sdk(),
    sdk,
    heard,
    /** Statuses with which the end point answers the next events. */
    answerWith(statuses: number[]) {
      answers = statuses;
    },
    /** Until every event has arrived. */
    async quiet() {
      while (standIn.deliveries.open > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    },
    control: async (path: string, body: object = {}) => {
      const answer = await fetch(`${standIn.url}/_stand-in${path}`, {
        method: "POST",
        body: JSON.stringify(body),
      });
      return { status: answer.status, body: await answer.json() };
    },
    async close() {
      await standIn.close();
      endPoint.close();
    },
  };
}
export type TestStripe = Awaited<ReturnType<typeof openTestStripe>>;

/** What our shop asks for: a card is held, everything else is taken. */
export function beginPayment(stripe: Stripe, amount: number, currency: string) {
  return stripe.paymentIntents.create({
    amount,
    currency,
    automatic_payment_methods: { enabled: true },
    payment_method_options: { card: { capture_method: "manual" } },
    metadata: { basket_id: "cart_1" },
  });
}

/** Paid and captured with a card. */
export async function payByCard(stripe: Stripe, amount: number, currency: string, card = "pm_card_visa") {
  const { id } = await beginPayment(stripe, amount, currency);
  await stripe.paymentIntents.confirm(id, {
    payment_method: card,
    return_url: "https://shop.example/return",
  });
  return stripe.paymentIntents.capture(id);
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}
