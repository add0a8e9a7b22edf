import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import type Stripe from "stripe";
import { source } from "./source";

const { stripeClient } = source<typeof import("../src/providers/stripe/stripe-client")>(
  "providers/stripe/stripe-client",
);

const SERVE = resolve(__dirname, "../../e2e/stripe/serve.mjs");
const RETURN = "https://shop.example/return";

/** Stripe without the internet beside a test's shop, and what shoppers do there with their cards. */
export class StripeStandIn {
  private constructor(
    private readonly program: ChildProcess,
    readonly url: string,
  ) {}

  /** Starts it and tells the shop of it; before the shop opens, since that reads its keys then. */
  static async open(): Promise<StripeStandIn> {
    const program = spawn(process.execPath, [SERVE, "--port", "0", "--seed", "1"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    for await (const line of createInterface({ input: program.stdout })) {
      const url = /http:\/\/\S+/.exec(line)?.[0];
      if (!url) continue;
      Object.assign(process.env, {
        STRIPE_API_KEY: "sk_test_stand_in",
        STRIPE_PUBLISHABLE_KEY: "pk_test_stand_in",
        STRIPE_WEBHOOK_SECRET: "whsec_stand_in",
        STRIPE_API_BASE: url,
      });
      return new StripeStandIn(program, url);
    }
    throw new Error("Stripe's stand-in did not start");
  }

  close(): void {
    this.program.kill();
  }

  get stripe(): Stripe {
    return stripeClient();
  }

  /** Pays as a browser does: with what the shop told it, by a card or an account that Stripe's tests know. */
  async pay(clientSecret: string, payment_method = "pm_card_visa"): Promise<string> {
    const id = intentOf(clientSecret);
    await this.stripe.paymentIntents.confirm(id, { payment_method, return_url: RETURN }).catch((error) => {
      if (error?.type !== "StripeCardError") throw error;
    });
    return id;
  }

  /** Goes to the bank's page, and comes back from it. */
  async payAtTheBank(clientSecret: string): Promise<string> {
    const id = intentOf(clientSecret);
    await this.stripe.paymentIntents.confirm(id, {
      payment_method_data: { type: "bancontact", billing_details: { name: "Rosa Quispe" } },
      return_url: RETURN,
    });
    await this.control(`/intents/${id}/approve`);
    return id;
  }

  async statusOf(intentId: string): Promise<{ status: string; refundedMinor: number }> {
    const intent = await this.stripe.paymentIntents.retrieve(intentId, { expand: ["latest_charge"] });
    const charge = intent.latest_charge as Stripe.Charge | null;
    // What was only held and let go was never paid, so nothing of it was paid back.
    return { status: intent.status, refundedMinor: charge?.captured ? charge.amount_refunded : 0 };
  }

  /** What no shop can do: faults, banks and time. */
  async control(path: string, body: object = {}): Promise<void> {
    const answer = await fetch(`${this.url}/_stand-in${path}`, {
      method: "POST",
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  }

  /** The next answers of one call. */
  fails(on: string, fault: string, times = 1): Promise<void> {
    return this.control("/faults", { rules: [{ fault, on, times }] });
  }
}

const intentOf = (clientSecret: string): string => clientSecret.split("_secret_")[0] ?? "";
