import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EVIDENCE_KINDS } from "./evidence-kind";
import type { ImportRules } from "./import-rules";
import { type AskedLift, liftProblem } from "./lift-problem";

const path = join(__dirname, "../../../../seed/data/import-rules.json");
const rules = JSON.parse(readFileSync(path, "utf8")) as ImportRules;
const TODAY = "2026-11-27";
const evidence = EVIDENCE_KINDS.map((kind) => ({ kind, expiresOn: "2028-05-23" }));
const carving = { categories: ["custody_sentenced"], origin: "PE", evidence, on: TODAY } as const;
const asked: AskedLift = { destination: "GB", ruleIds: ["gb.custody.personal"], until: "2027-05-31" };
const codeOf = (change: Partial<AskedLift> = {}, piece: object = {}) =>
  liftProblem(rules, { ...asked, ...change }, [{ ...carving, ...piece }], TODAY)?.code;

describe("a hold", () => {
  it("is lifted with a document where the dataset's row lets an operator", () => {
    expect(codeOf()).toBeUndefined();
    expect(codeOf({ until: TODAY })).toBeUndefined();
  });

  it.each<[string, Partial<AskedLift>, object, string]>([
    ["for more than a year", { until: "2027-12-01" }, {}, "lift_days"],
    ["for days that are over", { until: "2026-11-26" }, {}, "lift_days"],
    ["of a row that there isn't", { ruleIds: ["gb.nothing"] }, {}, "rule_unknown"],
    ["that the law blocks", { destination: "US", ruleIds: ["us.custody"] }, {}, "rule_not_liftable"],
    [
      "that a permit would open",
      { destination: "ZA", ruleIds: ["za.custody-foreign"] },
      {},
      "rule_not_liftable",
    ],
    ["of a row that holds nothing by itself", { ruleIds: ["origin.pe"] }, {}, "rule_not_liftable"],
    ["while a document is missing", {}, { evidence: [] }, "evidence_missing"],
    ["of a row for other goods", { ruleIds: ["na.custody"] }, {}, "nothing_to_lift"],
    ["twice", {}, { lifts: [{ ...asked, id: "first", from: TODAY }] }, "nothing_to_lift"],
    [
      "beside one that stays",
      { destination: "VN", ruleIds: ["vn.custody"] },
      { origin: "VN" },
      "nothing_to_lift",
    ],
  ])("is not lifted %s", (_, change, piece, code) => {
    expect(codeOf(change, piece)).toBe(code);
  });
});
