import { expect, it } from "vitest";
import { MOST_TRIES, notForUs, pauseAfter, workOf } from "./event-work";

const about = (type: string, objectType: string, objectId = "x_1") => workOf({ type, objectType, objectId });

it("looks at the object that an event is about, whatever the event says of it", () => {
  expect(about("payment_intent.succeeded", "payment_intent", "pi_1")).toEqual({
    kind: "payment_intent",
    id: "pi_1",
  });
  expect(about("charge.dispute.closed", "dispute", "dp_1")).toEqual({ kind: "dispute", id: "dp_1" });
  expect(about("charge.refund.updated", "refund", "re_1")).toEqual({ kind: "refund", id: "re_1" });
  expect(about("balance.available", "balance", "")).toEqual({ kind: "balance", id: "balance" });
});

it("has nothing to do for what tells of no money of ours", () => {
  expect(about("customer.created", "customer")).toBeUndefined();
  expect(about("radar.early_fraud_warning.created", "charge")).toBeUndefined();
  expect(about("charge.some_new_thing", "something_new")).toBeUndefined();
});

it("tries soon at first, then ever more rarely, and gives up after about three days", () => {
  expect([1, 2, 3, 4].map(pauseAfter)).toEqual([5, 10, 20, 40]);
  const pauses = Array.from({ length: MOST_TRIES }, (_, index) => pauseAfter(index + 1));
  expect(Math.max(...pauses)).toBe(6 * 60 * 60);
  const days = pauses.reduce((sum, pause) => sum + pause, 0) / 86_400;
  expect(days).toBeGreaterThan(1.5);
  expect(days).toBeLessThan(4);
});

it("refuses what is of another account, of another kind of money, or a month old", () => {
  const now = new Date("2026-11-28T12:00:00Z");
  const us = { accountId: "acct_us", isLive: false, now };
  const event = { account: null, isLive: false, occurredAt: now };
  expect(notForUs(event, us)).toBeUndefined();
  expect(notForUs({ ...event, account: "acct_us" }, us)).toBeUndefined();
  expect(notForUs({ ...event, account: "acct_other" }, us)).toBe("other_account");
  expect(notForUs({ ...event, account: "acct_us" }, { ...us, accountId: null })).toBe("other_account");
  expect(notForUs({ ...event, isLive: true }, us)).toBe("other_mode");
  expect(notForUs({ ...event, occurredAt: new Date("2026-10-28T12:00:00Z") }, us)).toBe("too_old");
});
