import type { Dice } from "../dice";

/**
 * What can go wrong between a shop and Stripe:
 * - `rate_limited`, `server_error`: refused with 429 or 500 before anything was done;
 * - `lost_request`: the connection breaks before anything was done;
 * - `lost_answer`: all was done and the caller never learns of it (a timeout after success);
 * - `error_after`: all was done and the answer is 500, also when asked again under the same key;
 * - `declined`, `authentication_required`: the next card is refused, or its owner asked, whatever its number.
 */
export const FAULTS = [
  "rate_limited",
  "server_error",
  "lost_request",
  "lost_answer",
  "error_after",
  "declined",
  "authentication_required",
] as const;
export type Fault = (typeof FAULTS)[number];

export interface FaultRule {
  fault: Fault;
  /** A call as the route table names it, like `POST /v1/refunds`; every call of the shop when nothing is said. */
  on?: string;
  /** How often at most; always when nothing is said. */
  times?: number;
  /** From 0 to 1; 1 when nothing is said. */
  chance?: number;
  /** With `lost_answer`: how long the caller is kept waiting before the connection ends. */
  hangMs?: number;
}

/** Rules told by a test, and the dice that decide about them. */
export class Faults {
  rules: FaultRule[] = [];
  /** How often each fault has struck. */
  readonly struck = new Map<Fault, number>();

  constructor(private readonly dice: Dice) {}

  /** The rule that strikes a call, if any; it counts as used. */
  strike(call: string): FaultRule | undefined {
    const rule = this.rules.find(
      ({ on, times = 1, chance = 1 }) =>
        (on === undefined || on === call) && times > 0 && (chance >= 1 || this.dice.roll() < chance),
    );
    if (!rule) return undefined;
    if (rule.times !== undefined) rule.times -= 1;
    this.struck.set(rule.fault, (this.struck.get(rule.fault) ?? 0) + 1);
    return rule;
  }
}
