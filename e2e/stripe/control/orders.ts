import { FAULTS, type FaultRule } from "../http/faults";
import type { DeliveryPlan, Disguise } from "../webhooks/deliveries";

/** Bodies of the controls, read with care: a test with a slip must fail loudly. Each throws a TypeError that says what is wrong. */

function groupOf(json: unknown, allowed: readonly string[]): Record<string, unknown> {
  if (typeof json !== "object" || json === null || Array.isArray(json))
    throw new TypeError("An object, please.");
  const unknown = Object.keys(json).find((name) => !allowed.includes(name));
  if (unknown) throw new TypeError(`${unknown} is unknown: choose from ${allowed.join(", ")}.`);
  return json as Record<string, unknown>;
}

function numberOf(group: Record<string, unknown>, name: string): number | undefined {
  const value = group[name];
  if (value === undefined || typeof value === "number") return value;
  throw new TypeError(`${name} is a number.`);
}

function textOf(group: Record<string, unknown>, name: string): string | undefined {
  const value = group[name];
  if (value === undefined || typeof value === "string") return value;
  throw new TypeError(`${name} is a text.`);
}

/** `{ rules: [{ fault, on?, times?, chance?, hangMs? }] }`; an empty list ends all faults. */
export function readFaults(json: unknown): FaultRule[] {
  const { rules } = groupOf(json, ["rules"]);
  if (!Array.isArray(rules)) throw new TypeError("rules is a list.");
  return rules.map((one: unknown) => {
    const group = groupOf(one, ["fault", "on", "times", "chance", "hangMs"]);
    const fault = FAULTS.find((name) => name === group.fault);
    if (!fault) throw new TypeError(`fault is one of ${FAULTS.join(", ")}.`);
    return {
      fault,
      on: textOf(group, "on"),
      times: numberOf(group, "times"),
      chance: numberOf(group, "chance"),
      hangMs: numberOf(group, "hangMs"),
    };
  });
}

/** `{ lateMs?: [low, high], twice?, never?, hold? }`; an empty one delivers at once, once and in order. */
export function readPlan(json: unknown): DeliveryPlan {
  const group = groupOf(json, ["lateMs", "twice", "never", "hold"]);
  const { lateMs } = group;
  if (lateMs !== undefined && !(Array.isArray(lateMs) && lateMs.every((ms) => typeof ms === "number")))
    throw new TypeError("lateMs is a pair of numbers.");
  const [low = 0, high = low] = lateMs ?? [];
  return {
    ...(lateMs ? { lateMs: [low, high] } : {}),
    twice: numberOf(group, "twice"),
    never: numberOf(group, "never"),
    hold: group.hold === true,
  };
}

/** `{ order?: "as_told" | "reversed" | "shuffled" }` */
export function readRelease(json: unknown): "as_told" | "reversed" | "shuffled" {
  const { order = "as_told" } = groupOf(json, ["order"]);
  if (order === "as_told" || order === "reversed" || order === "shuffled") return order;
  throw new TypeError("order is as_told, reversed or shuffled.");
}

/** `{ secret?, age?, account?, livemode?, object? }` */
export function readDisguise(json: unknown): Disguise {
  const group = groupOf(json, ["secret", "age", "account", "livemode", "object"]);
  return {
    secret: textOf(group, "secret"),
    age: numberOf(group, "age"),
    account: textOf(group, "account"),
    ...(typeof group.livemode === "boolean" ? { livemode: group.livemode } : {}),
    ...(typeof group.object === "object" && group.object !== null ? { object: group.object } : {}),
  };
}

/** `{ amount?, reason?, isInquiry? }` */
export function readDispute(json: unknown) {
  const group = groupOf(json, ["amount", "reason", "isInquiry"]);
  return {
    amount: numberOf(group, "amount"),
    reason: textOf(group, "reason"),
    isInquiry: group.isInquiry === true,
  };
}
