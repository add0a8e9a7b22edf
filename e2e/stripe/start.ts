import type { AddressInfo } from "node:net";
import { banksAnswer } from "./acts/banks-answer";
import { openDice } from "./dice";
import { StripeApi } from "./http/api";
import { Faults } from "./http/faults";
import { createStripeServer } from "./http/server";
import { Deliveries } from "./webhooks/deliveries";
import { keepWriting, remembered } from "./world/memory";
import { World } from "./world/world";

export interface StripeOptions {
  /** 0 or nothing: any free one. */
  port?: number;
  /** Where events are brought; nowhere when nothing is said. */
  webhookUrl?: string;
  webhookSecret?: string;
  /** The same seed gives the same ids and the same faults; without one the ids are new at each start. */
  seed?: number;
  /** File in which this Stripe is kept over a restart. */
  stateFile?: string;
  /** Seconds after which a bank answers about a direct debit or a slow refund; when nothing is said it waits to be told. */
  bankSeconds?: number;
}

export interface StandIn {
  /** Like `http://localhost:12111`: the shop's STRIPE_API_BASE. */
  url: string;
  world: World;
  faults: Faults;
  deliveries: Deliveries;
  close: () => Promise<void>;
}

/** Starts a Stripe without the internet. It answers, remembers, and brings its events by itself. */
export async function startStripe(options: StripeOptions = {}): Promise<StandIn> {
  const { seed, stateFile } = options;
  const kept = remembered(stateFile);
  const world = new World({ ...(seed === undefined ? {} : { seed: String(seed) }), kept });
  const dice = openDice(seed ?? Date.now());
  const faults = new Faults(dice);
  const to = { url: options.webhookUrl, secret: options.webhookSecret ?? "whsec_stand_in" };
  const deliveries = new Deliveries(world, to, dice);
  const server = createStripeServer(world, new StripeApi(world, faults), { world, faults, deliveries });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, resolve);
  });
  const { port } = server.address() as AddressInfo;
  world.publicUrl = `http://localhost:${port}`;
  const writeDown = stateFile ? keepWriting(world, stateFile) : () => {};
  const banks = setInterval(() => banksAnswer(world, options.bankSeconds), 1_000);
  banks.unref();
  return {
    url: world.publicUrl,
    world,
    faults,
    deliveries,
    close: () =>
      new Promise((resolve) => {
        clearInterval(banks);
        deliveries.stop();
        writeDown();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
