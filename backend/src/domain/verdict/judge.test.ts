import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MARKETS } from "../../contracts/markets";
import { askedOf } from "./dataset-cases";
import { EVIDENCE_KINDS } from "./evidence-kind";
import type { ImportRules, VerdictName } from "./import-rules";
import { PURPOSES, VERDICTS } from "./import-rules";
import { judge, type VerdictQuestion } from "./judge";
import { LABOUR_CATEGORIES } from "./labour-category";

const data = join(__dirname, "../../../../seed/data");
const dataset = JSON.parse(readFileSync(join(data, "import-rules.json"), "utf8")) as ImportRules;
const TODAY = "2026-11-23";
const allEvidence = EVIDENCE_KINDS.map((kind) => ({ kind, expiresOn: "2028-05-23" }));
const rank = (verdict: VerdictName): number => VERDICTS.indexOf(verdict);

describe("the dataset's own cases", () => {
  it.each(dataset.test_cases)("$name: $expect", (one) => {
    const { verdict, ruleIds } = askedOf(dataset, one);
    expect(verdict).toBe(one.expect);
    expect(ruleIds).toEqual([...one.matched].sort());
  });
});

describe("what a shopper is told", () => {
  const ask = (question: Partial<VerdictQuestion>) =>
    judge(dataset, {
      categories: ["custody_sentenced"],
      origin: "PE",
      destination: "US",
      evidence: allEvidence,
      on: TODAY,
      ...question,
    });

  it("names the law that refuses, with its citation", () => {
    expect(ask({})).toMatchObject({ purchasable: false, messageKey: "blocked_law", reasonCode: "CUSTODY" });
    expect(ask({}).citation).toContain("1307");
    expect(ask({ destination: "ZA" }).messageKey).toBe("blocked_permit");
  });

  it("names the documents that are missing or expired, and holds the piece until they are there", () => {
    const evidence = allEvidence.map((document) =>
      document.kind === "pay_policy" ? { ...document, expiresOn: "2026-11-22" } : document,
    );
    expect(ask({ destination: "DE", evidence })).toMatchObject({
      verdict: "review",
      missingEvidence: ["pay_policy"],
      reasonCode: "EVIDENCE_MISSING",
    });
    expect(ask({ destination: "DE", evidence, on: "2026-11-22" }).verdict).toBe("declare");
  });

  it("speaks of home where no customs border is crossed", () => {
    expect(ask({ destination: "PE" }).messageKey).toBe("declare_home");
    expect(ask({ origin: "LT", destination: "DE" }).messageKey).toBe("declare_home");
    expect(ask({ destination: "JP" }).messageKey).toBe("declare");
  });

  it("changes with the day the European regulation starts", () => {
    expect(ask({ destination: "DE", on: "2027-05-31" }).verdict).toBe("declare");
    expect(ask({ destination: "DE", on: "2027-12-14" }).verdict).toBe("review");
  });

  it("holds custody goods once the reading is overdue, and free goods not", () => {
    expect(ask({ destination: "JP", on: "2027-06-01" })).toMatchObject({
      verdict: "review",
      reasonCode: "READING_OVERDUE",
    });
    expect(ask({ categories: ["released"], destination: "JP", on: "2027-06-01" }).verdict).toBe("declare");
  });

  it("says that what could have gone there is sold out, where an earlier batch could have", () => {
    const usedUpWork = [["released"]] as const;
    expect(ask({ usedUpWork })).toMatchObject({ verdict: "blocked", messageKey: "batch_sold_out" });
    expect(ask({ usedUpWork: [["custody_sentenced"]] }).messageKey).toBe("blocked_law");
    expect(ask({ usedUpWork, destination: "JP" }).messageKey).toBe("declare");
  });

  it("never sells work that nobody has classified", () => {
    expect(ask({ categories: [], destination: "PE" })).toMatchObject({
      verdict: "blocked",
      messageKey: "not_classified",
    });
  });
});

describe("a verdict never loosens", () => {
  const countries = fc.constantFrom(...MARKETS.map(({ country }) => country));
  const questions = fc.record({
    categories: fc.subarray([...LABOUR_CATEGORIES], { minLength: 1 }),
    origin: fc.constantFrom("PE", "VN", "LT", "ZA"),
    destination: countries,
    evidence: fc.subarray(allEvidence),
    on: fc.constantFrom("2026-11-23", "2027-06-01", "2027-12-14"),
    purpose: fc.constantFrom(...PURPOSES),
    flags: fc.record({ seller_has_prison_contract: fc.boolean(), similar_in_character: fc.boolean() }),
    transitVia: fc.subarray(["US", "GB", "PA"]),
  });
  const rankOf = (question: VerdictQuestion, rules: ImportRules = dataset): number =>
    rank(judge(rules, question).verdict);

  it("by adding a contributor", () => {
    fc.assert(
      fc.property(questions, fc.constantFrom(...LABOUR_CATEGORIES), (question, category) => {
        const more = { ...question, categories: [...question.categories, category] };
        expect(rankOf(more)).toBeGreaterThanOrEqual(rankOf(question));
      }),
    );
  });

  it("by removing evidence", () => {
    fc.assert(
      fc.property(questions, fc.constantFrom(...EVIDENCE_KINDS), (question, lost) => {
        const less = { ...question, evidence: question.evidence.filter(({ kind }) => kind !== lost) };
        expect(rankOf(less)).toBeGreaterThanOrEqual(rankOf(question));
      }),
    );
  });

  it("by passing a review date", () => {
    const overdue: ImportRules = {
      ...dataset,
      rules: dataset.rules.map((rule) => ({ ...rule, review_by: "2026-01-01" })),
      origin_rules: dataset.origin_rules.map((rule) => ({ ...rule, review_by: "2026-01-01" })),
    };
    fc.assert(
      fc.property(questions, (question) => {
        expect(rankOf(question, overdue)).toBeGreaterThanOrEqual(rankOf(question));
      }),
    );
  });

  it("by naming a country of transit", () => {
    fc.assert(
      fc.property(questions, (question) => {
        expect(rankOf(question)).toBeGreaterThanOrEqual(rankOf({ ...question, transitVia: [] }));
      }),
    );
  });
});
