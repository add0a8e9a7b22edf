import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type RuleFile, ruleFileSchema } from "../../contracts/import-rules";
import { datasetProblems } from "./dataset-problems";

const path = join(__dirname, "../../../../seed/data/import-rules.json");
const file = (): RuleFile => ruleFileSchema.parse(JSON.parse(readFileSync(path, "utf8")));

/** The dataset with one row changed. */
function changed(id: string, change: Partial<RuleFile["rules"][number]>): RuleFile {
  const { rules, ...rest } = file();
  return { ...rest, rules: rules.map((row) => (row.id === id ? { ...row, ...change } : row)) };
}
const sentences = (one: RuleFile) => datasetProblems(one).map(({ message }) => message);

describe("a file of import rules", () => {
  it("is a dataset when nothing is wrong with it", () => {
    expect(datasetProblems(file())).toEqual([]);
  });

  it.each<[string, string, Partial<RuleFile["rules"][number]>, RegExp]>([
    ["without a citation", "us.custody", { citation: " " }, /us\.custody has no citation/],
    ["of an unknown country", "gb.custody.resale", { destinations: ["UK"] }, /the country "UK"/],
    ["of unknown work", "us.released", { categories: ["freed"] }, /labour category "freed"/],
    ["with an unknown verdict", "us.custody", { verdict: "forbidden" }, /verdict "forbidden"/],
    [
      "with unknown evidence",
      "us.released",
      { condition: { requires_evidence: ["a_promise"] } },
      /kind "a_promise"/,
    ],
    ["with words that nobody wrote", "us.custody", { message_key: "sorry" }, /"sorry", for which/],
    [
      "whose words are another answer",
      "jp.custody",
      { verdict: "review" },
      /says "review" and tells shoppers "declare"/,
    ],
    ["with a source that isn't there", "us.custody", { source_ids: ["hearsay"] }, /source "hearsay"/],
    ["with a day that there isn't", "us.custody", { effective_from: "2026-02-30" }, /"2026-02-30"/],
    [
      "that ends before it begins",
      "us.custody",
      { effective_from: "2027-01-02", effective_to: "2027-01-01" },
      /before it begins/,
    ],
    ["that is never read again", "us.custody", { review_by: "soon" }, /review_by/],
    ["lifted by a wish", "gb.custody.personal", { override: "wish" }, /"wish"/],
    [
      "whose dates overlap with another's",
      "eu.custody.until-2027",
      { effective_to: "2027-12-14" },
      /eu\.custody\.until-2027 and eu\.custody\.from-2027 both speak of custody_sentenced to AT from 2027-12-14 on/,
    ],
  ])("is refused for a row %s", (_, id, change, sentence) => {
    expect(sentences(changed(id, change)).join("\n")).toMatch(sentence);
  });

  it("says all of it at once", () => {
    const wrong = changed("us.custody", { citation: "", destinations: ["US", "XX", "EU"], override: "wish" });
    expect(datasetProblems(wrong)).toHaveLength(4);
  });

  it("is refused for an id that stands twice, and for the overlap that comes of it", () => {
    const { rules, ...rest } = file();
    const twice = { ...rest, rules: [...rules, ...rules.filter(({ id }) => id === "jp.custody")] };
    expect(sentences(twice)).toEqual([
      expect.stringContaining('"jp.custody" stands twice'),
      expect.stringContaining("both speak of custody_sentenced to JP"),
    ]);
  });

  it("is refused when its own cases say otherwise", () => {
    expect(sentences(changed("ca.custody", { verdict: "review", message_key: "review" }))).toEqual([
      'The case "prison belt to Canada" expects blocked, and the rows say review.',
    ]);
  });

  it("is refused without words in one of the shop's languages or a category that it records", () => {
    const { shopper_messages, labour_categories, ...rest } = file();
    const { released: _, ...categories } = labour_categories;
    const messages = { ...shopper_messages, review: { ...shopper_messages.review, lt: "" } };
    expect(sentences({ ...rest, shopper_messages: messages, labour_categories: categories })).toEqual([
      expect.stringContaining('lacks "released"'),
      expect.stringContaining('"review" has no text in "lt"'),
    ]);
  });

  it("is none without a message that pages say, or with one that names what nobody can fill in", () => {
    const { carry_home: _, ...others } = file().shopper_messages;
    expect(sentences({ ...file(), shopper_messages: others })).toEqual([
      'There is no message "carry_home", which shoppers are told.',
    ]);
    const review = { ...others.review, es: "Pregunte en {pais}." };
    expect(sentences({ ...file(), shopper_messages: { ...file().shopper_messages, review } })).toEqual([
      'The message "review" names {pais} in "es", which the shop can\'t fill in.',
    ]);
  });
});
