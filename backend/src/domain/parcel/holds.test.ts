import { describe, expect, it } from "vitest";
import type { VerdictDto } from "../../contracts/verdict";
import { FACTS_MISSING } from "../customs/trade-facts";
import { holdsAmong, holdsOf } from "./holds";

const verdict = (more: Partial<VerdictDto>): VerdictDto => ({
  verdict: "review",
  purchasable: false,
  ruleIds: [],
  reasonCode: null,
  messageKey: null,
  messageValues: { country: "US", origin: "PE", category: "custody_sentenced" },
  citation: null,
  datasetVersion: "1",
  missingEvidence: [],
  overdueRuleIds: [],
  liftIds: [],
  ...more,
});
const reasons = (...judged: (VerdictDto | null)[]) =>
  holdsOf(judged.map((one, index) => ({ orderLineId: `line-${index}`, title: "Box", verdict: one }))).map(
    ({ reason }) => reason,
  );
const reason = (more: Partial<VerdictDto>) => reasons(verdict(more));

describe("what holds a parcel back", () => {
  it("is nothing while every piece may go, declared or not", () => {
    const free = (name: "allowed" | "declare") => verdict({ verdict: name, purchasable: true });
    expect(reasons(free("allowed"), free("declare"))).toEqual([]);
  });

  it("is the pieces that are held, and none of the others", () => {
    const pieces = [
      { orderLineId: "free", title: "Mat", verdict: verdict({ purchasable: true }) },
      { orderLineId: "held", title: "Box", verdict: verdict({ verdict: "blocked" }) },
    ];
    expect(holdsOf(pieces).map(({ orderLineId }) => orderLineId)).toEqual(["held"]);
  });

  it("doesn't hold what is packed without it", () => {
    const held = holdsOf([{ orderLineId: "box", title: "Box", verdict: verdict({ verdict: "blocked" }) }]);
    expect(holdsAmong(held, undefined)).toEqual(held);
    expect(holdsAmong(held, [{ orderLineId: "box", quantity: 1 }])).toEqual(held);
    expect(holdsAmong(held, [{ orderLineId: "box", quantity: 0 }])).toEqual([]);
    expect(holdsAmong(held, [{ orderLineId: "mat", quantity: 1 }])).toEqual([]);
  });

  it("names the piece, the country and the source of the law", () => {
    expect(reason({ verdict: "blocked", citation: "19 U.S.C. 1307" })).toEqual([
      "“Box” stays here: the law of US refuses it (19 U.S.C. 1307).",
    ]);
  });

  it("says which document is missing, and that a reading is too old", () => {
    expect(reason({ reasonCode: "EVIDENCE_MISSING", missingEvidence: ["voluntary_work"] })[0]).toContain(
      "missing or has expired: voluntary work.",
    );
    expect(reason({ reasonCode: "READING_OVERDUE", overdueRuleIds: ["us-1"] })[0]).toContain("(us-1)");
  });

  it("holds what nobody can judge any more", () => {
    expect(reasons(null)[0]).toContain("no longer in the shop");
  });

  it("says in one word why, for those who read another language", () => {
    const kind = (more: Partial<VerdictDto> | null) =>
      holdsOf([{ orderLineId: "box", title: "Box", verdict: more && verdict(more) }])[0]?.kind;
    expect(kind({ verdict: "blocked" })).toBe("law");
    expect(kind({ reasonCode: "EVIDENCE_MISSING" })).toBe("evidence");
    expect(kind({ reasonCode: "READING_OVERDUE" })).toBe("reading");
    expect(kind({ reasonCode: FACTS_MISSING })).toBe("facts");
    expect(kind({})).toBe("review");
    expect(kind(null)).toBe("unknown");
  });
});
