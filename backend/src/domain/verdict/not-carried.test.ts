import { expect, it } from "vitest";
import type { VerdictDto } from "../../contracts/verdict";
import { unlessCarried } from "./not-carried";

const verdict = (change: Partial<VerdictDto>): VerdictDto => ({
  verdict: "declare",
  purchasable: true,
  ruleIds: ["us.recovery"],
  reasonCode: null,
  messageKey: "declare",
  messageValues: { country: "US", origin: "PE", category: "rehab_voluntary" },
  citation: "a note for staff",
  datasetVersion: "1",
  missingEvidence: [],
  overdueRuleIds: [],
  liftIds: [],
  ...change,
});

it("closes what nobody carries, says so, and keeps the law's own refusal", () => {
  expect(unlessCarried(verdict({}), true)).toEqual(verdict({}));
  expect(unlessCarried(verdict({}), false)).toMatchObject({
    purchasable: false,
    reasonCode: "NOT_CARRIED",
    messageKey: "not_carried",
    citation: null,
    ruleIds: ["us.recovery"],
  });
  const refused = verdict({ verdict: "blocked", purchasable: false, messageKey: "blocked_law" });
  expect(unlessCarried(refused, false)).toEqual(refused);
});
