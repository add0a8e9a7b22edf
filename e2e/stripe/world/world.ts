import { createHash, randomBytes } from "node:crypto";
import type Stripe from "stripe";
import { noSuch } from "../http/problem";

/** What Stripe keeps, by kind; each shelf in the order in which things came. */
export interface Shelves {
  payment_intent: Map<string, Stripe.PaymentIntent>;
  payment_method: Map<string, Stripe.PaymentMethod>;
  charge: Map<string, Stripe.Charge>;
  refund: Map<string, Stripe.Refund>;
  dispute: Map<string, Stripe.Dispute>;
  balance_transaction: Map<string, Stripe.BalanceTransaction>;
  payout: Map<string, Stripe.Payout>;
  event: Map<string, KeptEvent>;
}
export type Kind = keyof Shelves;
export type Thing<K extends Kind> = Shelves[K] extends Map<string, infer T> ? T : never;

/** An event as it is kept; the SDK's own type is a union over hundreds of types. */
export type KeptEvent = Omit<Stripe.Event, "type" | "data"> & { type: string; data: { object: object } };

/** Who asked for what happens now: events tell of it. */
export interface Asking {
  id: string | null;
  idempotency_key: string | null;
}

/** What is kept over a restart. */
export interface Kept {
  seed: string;
  made: number;
  shifted: number;
  shelves: { [K in Kind]: [string, Thing<K>][] };
  /** Which payout a balance transaction went out with. */
  paidOutBy: [string, string][];
}

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** One Stripe account in test mode: its things, its clock and its numbering. */
export class World {
  readonly account = "acct_1StandInSecondCh";
  readonly shelves: Shelves;
  readonly paidOutBy: Map<string, string>;
  /** Seconds by which this world's clock is ahead. */
  shifted: number;
  /** Where a browser finds this world. */
  publicUrl = "";
  /** What the next cards are to meet, whatever their number. */
  readonly forced: ("declined" | "authentication_required")[] = [];
  asking: Asking = { id: null, idempotency_key: null };
  private readonly seed: string;
  private made: number;
  private listeners: ((event: KeptEvent) => void)[] = [];

  /** @param seed the same seed gives the same ids; without one they are new at each start */
  constructor({ seed = randomBytes(8).toString("hex"), kept }: { seed?: string; kept?: Kept } = {}) {
    this.seed = kept?.seed ?? seed;
    this.made = kept?.made ?? 0;
    this.shifted = kept?.shifted ?? 0;
    this.paidOutBy = new Map(kept?.paidOutBy);
    this.shelves = {
      payment_intent: new Map(kept?.shelves.payment_intent),
      payment_method: new Map(kept?.shelves.payment_method),
      charge: new Map(kept?.shelves.charge),
      refund: new Map(kept?.shelves.refund),
      dispute: new Map(kept?.shelves.dispute),
      balance_transaction: new Map(kept?.shelves.balance_transaction),
      payout: new Map(kept?.shelves.payout),
      event: new Map(kept?.shelves.event),
    };
  }

  /** Seconds since 1970. */
  now(): number {
    return Math.floor(Date.now() / 1000) + this.shifted;
  }

  /** @param prefix like "pi" */
  id(prefix: string): string {
    return `${prefix}_3${this.secret(23)}`;
  }

  secret(length: number): string {
    this.made += 1;
    const bytes = createHash("sha512").update(`${this.seed}:${this.made}`).digest();
    return Array.from(bytes.subarray(0, length), (byte) => BASE62[byte % 62]).join("");
  }

  /** @throws StripeProblem 404 */
  need<K extends Kind>(kind: K, id: string, param?: string): Thing<K> {
    const shelf = this.shelves[kind] as Map<string, Thing<K>>;
    const found = shelf.get(id);
    if (!found) throw noSuch(kind, id, param);
    return found;
  }

  keep<K extends Kind>(kind: K, thing: Thing<K> & { id: string }): Thing<K> {
    const shelf = this.shelves[kind] as Map<string, Thing<K>>;
    shelf.set(thing.id, thing);
    return thing;
  }

  onEvent(listener: (event: KeptEvent) => void) {
    this.listeners.push(listener);
  }

  /** Keeps an event and hands it to whoever delivers. */
  tell(event: KeptEvent) {
    this.keep("event", event);
    for (const listener of this.listeners) listener(event);
  }

  toKeep(): Kept {
    const { shelves } = this;
    return {
      seed: this.seed,
      made: this.made,
      shifted: this.shifted,
      paidOutBy: [...this.paidOutBy],
      shelves: {
        payment_intent: [...shelves.payment_intent],
        payment_method: [...shelves.payment_method],
        charge: [...shelves.charge],
        refund: [...shelves.refund],
        dispute: [...shelves.dispute],
        balance_transaction: [...shelves.balance_transaction],
        payout: [...shelves.payout],
        event: [...shelves.event],
      },
    };
  }
}
