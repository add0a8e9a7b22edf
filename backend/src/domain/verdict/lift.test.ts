import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EVIDENCE_KINDS } from "./evidence-kind";
import { type ImportRules, VERDICTS } from "./import-rules";
import { holdsOf, judge, type VerdictQuestion } from "./judge";
import { LABOUR_CATEGORIES } from "./labour-category";
import { type Lift, liftedWith } from "./lift";

const data = join(__dirname, "../../../../seed/data/import-rules.json");
const dataset = JSON.parse(readFileSync(data, "utf8")) as ImportRules;
const allEvidence = EVIDENCE_KINDS.map((kind) => ({ kind, expiresOn: "2028-05-23" }));
const everyRow = [...dataset.rules, ...dataset.origin_rules, ...dataset.transit_rules];

const toBritain: VerdictQuestion = {
  categories: ["custody_sentenced"],
  origin: "PE",
  destination: "GB",
  evidence: allEvidence,
  on: "2026-11-27",
};
const lift: Lift = {
  id: "lift-1",
  destination: "GB",
  ruleIds: ["gb.custody.personal"],
  from: "2026-11-27",
  until: "2027-02-28",
};
const withLift = (change: Partial<Lift> = {}, question: Partial<VerdictQuestion> = {}) =>
  judge(dataset, { ...toBritain, ...question, lifts: [{ ...lift, ...change }] });

describe("a lifted hold", () => {
  it("lets the piece go with its statement, and is named in the verdict", () => {
    expect(judge(dataset, toBritain)).toMatchObject({ verdict: "review", liftIds: [] });
    expect(withLift()).toMatchObject({
      verdict: "declare",
      purchasable: true,
      messageKey: "declare",
      liftIds: ["lift-1"],
      ruleIds: ["gb.custody.personal", "origin.pe"],
    });
  });

  it.each([
    ["for another country", { destination: "IM" }],
    ["of another row", { ruleIds: ["na.custody"] }],
    ["before its first day", { from: "2026-11-28" }],
    ["after its last day", { until: "2026-11-26" }],
  ])("%s changes nothing", (_, change) => {
    expect(withLift(change)).toEqual(judge(dataset, toBritain));
  });

  it("opens nothing while a document is missing or has expired", () => {
    const evidence = allEvidence.filter(({ kind }) => kind !== "pay_policy");
    expect(withLift({ ruleIds: ["gb.custody.personal", "origin.pe"] }, { evidence })).toMatchObject({
      verdict: "review",
      reasonCode: "EVIDENCE_MISSING",
      missingEvidence: ["pay_policy"],
    });
  });

  it("opens nothing once the reading of its row is overdue", () => {
    expect(withLift({ until: "2027-12-31" }, { on: "2027-05-31" }).purchasable).toBe(true);
    expect(withLift({ until: "2027-12-31" }, { on: "2027-06-01" })).toMatchObject({
      verdict: "review",
      overdueRuleIds: ["gb.custody.personal", "origin.pe"],
    });
  });
});

describe("which holds an operator may lift", () => {
  it("names the rows that hold, where each of them can be lifted", () => {
    expect(holdsOf(dataset, toBritain)).toEqual({
      ruleIds: ["gb.custody.personal"],
      liftable: ["gb.custody.personal"],
    });
    expect(holdsOf(dataset, { ...toBritain, lifts: [lift] }).ruleIds).toEqual([]);
  });

  it("names none where the law blocks, a document is missing, or a row that nobody may lift holds too", () => {
    const liftable = (question: Partial<VerdictQuestion>) =>
      holdsOf(dataset, { ...toBritain, ...question }).liftable;
    expect(liftable({ destination: "US" })).toEqual([]);
    expect(liftable({ evidence: [] })).toEqual([]);
    // The Vietnamese origin row holds and names nothing that lifts it.
    expect(liftable({ origin: "VN", destination: "VN" })).toEqual([]);
  });

  it("never is a row that blocks, whatever the dataset lets it be overridden by", () => {
    for (const row of everyRow.filter((one) => "verdict" in one && one.verdict === "blocked"))
      expect(liftedWith({ ...row, override: "legal_opinion" })).toBeNull();
  });
});

describe("whatever is lifted", () => {
  const days = fc.constantFrom("2026-11-23", "2026-11-27", "2027-06-01", "2027-12-14");
  const destinations = fc.constantFrom("US", "CA", "GB", "NZ", "ZA", "DE", "JP", "PE", "VN", "CH");
  const questions = fc.record({
    categories: fc.subarray([...LABOUR_CATEGORIES], { minLength: 1 }),
    origin: fc.constantFrom("PE", "VN", "LT", "ZA"),
    destination: destinations,
    evidence: fc.subarray(allEvidence),
    on: days,
    flags: fc.record({ seller_has_prison_contract: fc.boolean(), similar_in_character: fc.boolean() }),
  });
  const lifts = fc.array(
    fc.record({
      id: fc.string(),
      destination: destinations,
      ruleIds: fc.subarray(everyRow.map(({ id }) => id)),
      from: days,
      until: days,
    }),
    { maxLength: 4 },
  );
  const everythingLifted = (question: VerdictQuestion): Lift => ({
    id: "everything",
    destination: question.destination,
    ruleIds: everyRow.map(({ id }) => id),
    from: "2026-01-01",
    until: "2029-01-01",
  });

  it("stays blocked where it was blocked, and held where a document is missing", () => {
    fc.assert(
      fc.property(questions, (question) => {
        const before = judge(dataset, question);
        const after = judge(dataset, { ...question, lifts: [everythingLifted(question)] });
        if (before.verdict === "blocked") expect(after.verdict).toBe("blocked");
        if (before.missingEvidence.length > 0) expect(after.purchasable).toBe(false);
      }),
    );
  });

  it("is never stricter than without it, and the same when none of it is of this day and country", () => {
    fc.assert(
      fc.property(questions, lifts, (question, given) => {
        const [before, after] = [judge(dataset, question), judge(dataset, { ...question, lifts: given })];
        expect(VERDICTS.indexOf(after.verdict)).toBeLessThanOrEqual(VERDICTS.indexOf(before.verdict));
        const counts = given.some(
          ({ destination, from, until }) =>
            destination === question.destination && from <= question.on && question.on <= until,
        );
        if (!counts) expect(after).toEqual(before);
      }),
    );
  });
});
