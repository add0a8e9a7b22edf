import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareDatasets } from "./compare-datasets";
import { EVIDENCE_KINDS } from "./evidence-kind";
import { lossWithout } from "./evidence-loss";
import type { ImportRules } from "./import-rules";
import { SHOP_FLAGS } from "./shop-flags";
import { changedWays, countWays, type JudgedPiece, type Law } from "./verdict-changes";

const path = join(__dirname, "../../../../seed/data/import-rules.json");
const rules = JSON.parse(readFileSync(path, "utf8")) as ImportRules;
const law = (dataset: ImportRules, on = "2026-11-27"): Law => ({ rules: dataset, on, flags: SHOP_FLAGS });

const evidence = EVIDENCE_KINDS.map((kind) => ({ kind, expiresOn: "2028-05-23" }));
const piece = (handle: string, change: Partial<JudgedPiece> = {}): JudgedPiece => ({
  productId: `prod-${handle}`,
  handle,
  title: handle,
  centerId: "center",
  center: "Taller",
  categories: ["custody_sentenced"],
  origin: "PE",
  evidence,
  ...change,
});
const belt = piece("belt");
const beads = piece("beads", { categories: ["rehab_voluntary"] });
const japanHeld: ImportRules = {
  ...rules,
  dataset_version: "2026-12-01",
  rules: rules.rules.map((row) => (row.id === "jp.custody" ? { ...row, verdict: "review" } : row)),
};

describe("two versions of the dataset", () => {
  it("differ by rows, and by fields of the rows that both have", () => {
    const [first, ...others] = japanHeld.rules;
    const after = { ...japanHeld, rules: [...others, { ...first, id: "any.new" }] } as ImportRules;
    expect(compareDatasets(rules, after)).toEqual({
      added: ["any.new"],
      removed: ["any.minor"],
      changed: [{ id: "jp.custody", fields: [{ field: "verdict", before: "declare", after: "review" }] }],
    });
  });

  it("are the same when a list is only in another order", () => {
    const turned = {
      ...rules,
      rules: rules.rules.map((row) => ({ ...row, destinations: row.destinations.toReversed() })),
    };
    expect(compareDatasets(rules, turned)).toEqual({ added: [], removed: [], changed: [] });
  });
});

describe("what changes for the pieces on show", () => {
  it("is every way whose verdict is another, what stops being sold first", () => {
    const ways = changedWays([beads, belt], ["JP", "US"], law(rules), law(japanHeld));
    expect(countWays(ways, 10)).toEqual({
      ways: 1,
      countries: [{ country: "JP", stops: 1, opens: 0, other: 0 }],
      pieces: [
        expect.objectContaining({ handle: "belt", country: "JP", before: "declare", after: "review" }),
      ],
    });
  });

  it("counts what opens apart from what only changes its words", () => {
    const back = changedWays([belt], ["JP", "GB"], law(japanHeld), law(rules));
    expect(countWays(back, 10).countries).toEqual([{ country: "JP", stops: 0, opens: 1, other: 0 }]);
    const blocked: ImportRules = {
      ...rules,
      rules: rules.rules.map((row) =>
        row.id === "gb.custody.personal" ? { ...row, verdict: "blocked" } : row,
      ),
    };
    const stricter = changedWays([belt], ["GB"], law(rules), law(blocked));
    expect(countWays(stricter, 10).countries).toEqual([{ country: "GB", stops: 0, opens: 0, other: 1 }]);
  });

  it("comes of the day alone too: a regulation that begins, a document that ends", () => {
    const days = (before: string, after: string, pieces: readonly JudgedPiece[]) =>
      changedWays(pieces, ["DE", "JP"], law(rules, before), law(rules, after)).map(
        ({ handle, country }) => `${handle} ${country}`,
      );
    expect(days("2026-11-26", "2026-11-27", [belt, beads])).toEqual([]);
    const shortLived = piece("bag", {
      evidence: evidence.map((one) => ({ ...one, expiresOn: "2026-11-26" })),
    });
    expect(days("2026-11-26", "2026-11-27", [belt, shortLived])).toEqual(["bag DE", "bag JP"]);
  });
});

describe("what rests on one document", () => {
  const authorisation = { kind: "centre_authorisation", expiresOn: "2028-05-23" } as const;

  it("is every piece and country that nothing else keeps open", () => {
    expect(lossWithout(authorisation, [belt, beads], ["JP", "US"], law(rules))).toEqual({
      pieces: 1,
      countries: ["JP"],
    });
  });

  it("is nothing where another document of its kind is in date, or where no piece needs it", () => {
    const renewed = piece("belt", { evidence: [...evidence, { ...authorisation, expiresOn: "2029-01-01" }] });
    expect(lossWithout(authorisation, [renewed], ["JP"], law(rules)).pieces).toBe(0);
    expect(lossWithout(authorisation, [beads], ["JP"], law(rules)).pieces).toBe(0);
  });
});
