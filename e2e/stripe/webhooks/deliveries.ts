import { setMaxListeners } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import type { Dice } from "../dice";
import type { KeptEvent, World } from "../world/world";
import { signatureOf } from "./signature";

/** How events are brought; each chance is from 0 to 1. Without any of it: once, and as soon as told. */
export interface DeliveryPlan {
  /** Each event waits for a time between these; when that differs, they arrive in another order. */
  lateMs?: [number, number];
  twice?: number;
  /** Lost for good, as when an end point was down for days. */
  never?: number;
  /** Kept back until `release` is called. */
  hold?: boolean;
}

export interface Attempt {
  event: string;
  type: string;
  /** 0 when nobody answered. */
  status: number;
  ms: number;
}

/** What a forged, stale or foreign delivery has that ours hasn't. */
export interface Disguise {
  secret?: string;
  /** Seconds by which the signature is too old. */
  age?: number;
  account?: string;
  livemode?: boolean;
  /** Instead of the event's own object. */
  object?: object;
}

/** Waiting times before a further try; Stripe goes on for three days. */
const RETRIES_MS = [1_000, 3_000, 10_000, 30_000, 60_000];
const ANSWER_MS = 10_000;
const AT_ONCE = 8;

/** Brings events to the shop's end point, signed, and again when it doesn't answer with 2xx. */
export class Deliveries {
  plan: DeliveryPlan = {};
  readonly attempts: Attempt[] = [];
  private readonly held: KeptEvent[] = [];
  private readonly queue: (() => Promise<void>)[] = [];
  private readonly stopping = new AbortController();
  private running = 0;
  private waiting = 0;

  constructor(
    world: World,
    private readonly to: { url: string | undefined; secret: string },
    private readonly dice: Dice,
  ) {
    // One for each delivery under way.
    setMaxListeners(0, this.stopping.signal);
    world.onEvent((event) => this.plans(event));
  }

  /** Events that have been told of and have not arrived. */
  get open(): number {
    return this.queue.length + this.running + this.waiting + this.held.length;
  }

  private plans(event: KeptEvent) {
    const { hold, never = 0, twice = 0 } = this.plan;
    if (!this.to.url) return;
    if (hold) {
      this.held.push(event);
      return;
    }
    if (this.dice.roll() < never) return;
    this.later(event);
    if (this.dice.roll() < twice) this.later(event);
  }

  private later(event: KeptEvent) {
    const [low, high] = this.plan.lateMs ?? [0, 0];
    this.enqueue(event, high > 0 ? this.dice.between(low, high) : 0, 0);
  }

  /** Brings what was held back, in the order told. */
  release(order: "as_told" | "reversed" | "shuffled" = "as_told") {
    const events = this.held.splice(0);
    if (order === "reversed") events.reverse();
    const keyed = events.map((event) => ({ event, key: order === "shuffled" ? this.dice.roll() : 0 }));
    for (const { event } of keyed.sort((a, b) => a.key - b.key)) this.enqueue(event, 0, 0);
  }

  private enqueue(event: KeptEvent, ms: number, tried: number) {
    const work = async () => {
      const status = await this.deliver(event);
      const wait = RETRIES_MS[tried];
      if ((status < 200 || status >= 300) && wait !== undefined) this.enqueue(event, wait, tried + 1);
    };
    if (ms === 0) {
      this.queue.push(work);
      void this.workOff();
      return;
    }
    this.waiting += 1;
    void pause(ms, undefined, { signal: this.stopping.signal, ref: false }).then(
      () => {
        this.waiting -= 1;
        this.queue.push(work);
        void this.workOff();
      },
      () => {
        this.waiting -= 1;
      },
    );
  }

  private async workOff() {
    if (this.running >= AT_ONCE) return;
    this.running += 1;
    for (let next = this.queue.shift(); next && !this.stopping.signal.aborted; next = this.queue.shift())
      await next();
    this.running -= 1;
  }

  /** One delivery now, also of an old event or in disguise. @returns the status, 0 when nobody answered */
  async deliver(event: KeptEvent, disguise: Disguise = {}): Promise<number> {
    if (!this.to.url) return 0;
    const { account, livemode = event.livemode, object = event.data.object } = disguise;
    const body = JSON.stringify({ ...event, ...(account ? { account } : {}), livemode, data: { object } });
    const at = Math.floor(Date.now() / 1000) - (disguise.age ?? 0);
    const began = performance.now();
    const status = await fetch(this.to.url, {
      method: "POST",
      headers: {
        "content-type": "application/json; charset=utf-8",
        "user-agent": "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
        "stripe-signature": signatureOf(body, disguise.secret ?? this.to.secret, at),
      },
      body,
      signal: AbortSignal.any([this.stopping.signal, AbortSignal.timeout(ANSWER_MS)]),
    }).then(
      async (answer) => {
        await answer.arrayBuffer();
        return answer.status;
      },
      () => 0,
    );
    this.attempts.push({ event: event.id, type: event.type, status, ms: performance.now() - began });
    return status;
  }

  stop() {
    this.stopping.abort();
  }
}
