import type { Kind, World } from "../world/world";

/** Ids that can be followed, by how they begin. */
const KINDS: [string, Kind][] = [
  ["pi_", "payment_intent"],
  ["pm_", "payment_method"],
  ["ch_", "charge"],
  ["py_", "charge"],
  ["re_", "refund"],
  ["pyr_", "refund"],
  ["du_", "dispute"],
  ["txn_", "balance_transaction"],
  ["po_", "payout"],
];

/**
 * The answer as a caller gets it: a copy in which each path of `expand[]` (like `data.latest_charge.balance_transaction`)
 * is the thing itself instead of its id.
 */
export function expand(world: World, answer: object, paths: readonly string[]): object {
  const copy = structuredClone(answer);
  for (const path of paths) follow(world, copy, path.split("."));
  return copy;
}

function follow(world: World, thing: unknown, [name, ...rest]: string[]) {
  if (name === undefined || typeof thing !== "object" || thing === null) return;
  if (Array.isArray(thing)) {
    for (const one of thing) follow(world, one, [name, ...rest]);
    return;
  }
  const group = thing as Record<string, unknown>;
  if (group.object === "charge" && name === "refunds") group.refunds = refundsOf(world, String(group.id));
  const value = group[name];
  if (typeof value === "string") group[name] = found(world, value) ?? value;
  follow(world, group[name], rest);
}

function found(world: World, id: string): object | undefined {
  const kind = KINDS.find(([prefix]) => id.startsWith(prefix))?.[1];
  const thing = kind && world.shelves[kind].get(id);
  return thing && structuredClone(thing);
}

function refundsOf(world: World, charge: string) {
  const data = [...world.shelves.refund.values()].reverse().filter((refund) => refund.charge === charge);
  return structuredClone({ object: "list", data, has_more: false, url: `/v1/charges/${charge}/refunds` });
}
