/** The storm: what goes wrong between the shop and Stripe while shoppers pay. */

/** Faults of the shop's own calls. */
const FAULTS = [
  { fault: "lost_answer", chance: 0.03 },
  { fault: "server_error", chance: 0.02 },
  { fault: "rate_limited", chance: 0.02 },
  { fault: "lost_request", chance: 0.02 },
  { fault: "lost_answer", on: "POST /v1/payment_intents/:id/capture", chance: 0.05 },
  { fault: "lost_answer", on: "POST /v1/refunds", chance: 0.2 },
  { fault: "error_after", on: "POST /v1/refunds", chance: 0.05 },
];

export function beginStorm(stripe) {
  stripe.faults.rules = FAULTS.map((rule) => ({ ...rule }));
  stripe.deliveries.plan = { lateMs: [0, 4_000], twice: 0.2, never: 0.15 };
}

export function endStorm(stripe) {
  stripe.faults.rules = [];
  stripe.deliveries.plan = {};
}

/** Kills a backend, worker and all, after so many visits and a moment that the dice choose. */
export function planKills(dice, visits, kills) {
  return new Set(
    Array.from({ length: kills }, (_, at) => Math.floor(((at + dice.roll()) / kills) * visits) + 1),
  );
}
