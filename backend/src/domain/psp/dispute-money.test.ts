import { expect, it } from "vitest";
import { disputeMoney } from "./dispute-money";

const day = (number: number) => new Date(`2026-11-0${number}T00:00:00Z`);

it("knows of no money while a bank only asks", () => {
  expect(disputeMoney([])).toEqual({ withdrawnAt: null, reversedAt: null });
});

it("says when the bank took the money and when it came back, in whatever order it is told", () => {
  const taken = { amountMinor: -4595n, occurredAt: day(1) };
  const back = { amountMinor: 4595n, occurredAt: day(5) };
  expect(disputeMoney([taken])).toEqual({ withdrawnAt: day(1), reversedAt: null });
  expect(disputeMoney([back, taken])).toEqual({ withdrawnAt: day(1), reversedAt: day(5) });
});

it("counts as taken what was taken a second time", () => {
  const moves = [-10n, 10n, -10n].map((amountMinor, index) => ({ amountMinor, occurredAt: day(index + 1) }));
  expect(disputeMoney(moves)).toEqual({ withdrawnAt: day(1), reversedAt: null });
});
