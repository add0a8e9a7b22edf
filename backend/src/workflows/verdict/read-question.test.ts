import { describe, expect, it } from "vitest";
import { EVIDENCE_KINDS } from "../../domain/verdict/evidence-kind";
import { QuestionUnreadable, readQuestion } from "./read-question";

const TODAY = "2026-11-27";
const ask = (more: object = {}) =>
  readQuestion({ categories: ["released"], origin: "pe", to: "us", ...more }, TODAY).question;

describe("a question about a verdict", () => {
  it("is about today, for somebody's own use, with every document on file, unless it says otherwise", () => {
    expect(ask()).toMatchObject({ origin: "PE", destination: "US", on: TODAY, purpose: "personal" });
    expect(ask().evidence.map(({ kind }) => kind)).toEqual(EVIDENCE_KINDS);
  });

  it("tells no documents from none named", () => {
    expect(ask({ evidence: [] }).evidence).toEqual([]);
    expect(ask({ evidence: null }).evidence).toHaveLength(EVIDENCE_KINDS.length);
    expect(ask({ evidence: ["pay_policy"], date: "2027-12-14" }).evidence).toEqual([
      { kind: "pay_policy", expiresOn: "2027-12-14" },
    ]);
  });

  it("takes a document of an unknown kind for no proof, and says so", () => {
    const asked = { categories: ["released"], origin: "PE", to: "US", evidence: ["a_letter", "pay_policy"] };
    const { question, unknownEvidence } = readQuestion(asked, TODAY);
    expect(question.evidence).toEqual([{ kind: "pay_policy", expiresOn: TODAY }]);
    expect(unknownEvidence).toEqual(["a_letter"]);
  });

  it("takes flags as names or as answers, and one country on the way as well as several", () => {
    const flags = { seller_has_prison_contract: true };
    expect(ask({ flags: ["seller_has_prison_contract"] }).flags).toEqual(flags);
    expect(ask({ flags }).flags).toEqual(flags);
    expect(ask({ via: "us" }).transitVia).toEqual(["US"]);
    expect(ask({ via: ["US", "GB"] }).transitVia).toEqual(["US", "GB"]);
  });

  it.each([
    [{ categories: [] }, "categories"],
    [{ categories: ["prisoner"] }, "categories.0"],
    [{ to: "Utopia" }, "to"],
    [{ date: "2027-02-30" }, "date"],
    [{ purpose: "bribe" }, "purpose"],
    [{ flags: ["vip"] }, "flags"],
    [{ destination: "US" }, "question"],
  ])("refuses %j by the name of the field", (more, field) => {
    expect(() => ask(more)).toThrow(QuestionUnreadable);
    expect(() => ask(more)).toThrow(field);
  });

  it("refuses what is no question at all", () => {
    expect(() => readQuestion("PE to US")).toThrow(QuestionUnreadable);
    expect(() => readQuestion(null)).toThrow(QuestionUnreadable);
  });
});
