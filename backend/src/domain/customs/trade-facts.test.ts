import { describe, expect, it } from "vitest";
import type { VerdictDto } from "../../contracts/verdict";
import { readDemoCatalogue } from "../../datasets/demo-catalogue";
import { labourClaims } from "./labour-claims";
import { heldForFacts, missingTradeFacts, type RecordedFacts } from "./trade-facts";

const facts = (change: Partial<RecordedFacts> = {}): RecordedFacts => ({
  hs6: "442090",
  originCountry: "PE",
  weightGrams: 480,
  priceMinor: 4_500n,
  flags: ["wood"],
  species: null,
  citesNote: null,
  ...change,
});

describe("facts that a parcel abroad needs", () => {
  it.each([
    [{}, []],
    [{ hs6: "4420" }, ["hs6"]],
    [{ hs6: "442010" }, ["hs6"]],
    [
      { hs6: null, originCountry: null, weightGrams: null, priceMinor: null },
      ["hs6", "origin", "net_weight", "value"],
    ],
    [{ weightGrams: 0 }, ["net_weight"]],
    [{ flags: ["species_required"] }, ["species"]],
    [{ flags: ["species_required"], species: "  " }, ["species"]],
    [{ flags: ["species_required"], species: "Cedrela odorata" }, []],
    [{ flags: ["cites_check"], species: "Cedrela odorata" }, ["cites"]],
    [{ flags: ["cites_check"], species: "Tilia cordata", citesNote: "in no appendix" }, []],
  ] as const)("%j lacks %j", (change, missing) => {
    expect(missingTradeFacts(facts(change))).toEqual(missing);
  });

  it("are on record for every piece of the demo", () => {
    for (const piece of readDemoCatalogue().products)
      expect(
        missingTradeFacts({
          hs6: piece.hs6,
          originCountry: piece.country_of_origin,
          weightGrams: piece.weight_g,
          priceMinor: BigInt(piece.price_minor),
          flags: piece.flags,
          species: null,
          citesNote: null,
        }),
        piece.sku,
      ).toEqual([]);
  });

  it("hold a piece back abroad and not at the counter; what the law refuses keeps its reason", () => {
    const allowed = { verdict: "declare", purchasable: true, reasonCode: null, messageKey: "declare" };
    const verdict = allowed as VerdictDto;
    expect(heldForFacts(verdict, ["hs6"], true)).toMatchObject({
      verdict: "review",
      purchasable: false,
      reasonCode: "TRADE_FACTS_MISSING",
      messageKey: "facts_missing",
    });
    expect(heldForFacts(verdict, ["hs6"], false)).toBe(verdict);
    expect(heldForFacts(verdict, [], true)).toBe(verdict);
    const blocked = {
      ...verdict,
      verdict: "blocked",
      purchasable: false,
      reasonCode: "US-1307",
    } as VerdictDto;
    expect(heldForFacts(blocked, ["hs6"], true)).toBe(blocked);
  });
});

describe("a statement of labour", () => {
  const on = "2026-11-27";

  it("says voluntary and paid only while both documents are in date", () => {
    const documents = [
      { kind: "voluntary_work", expiresOn: on },
      { kind: "pay_policy", expiresOn: "2026-11-26" },
    ] as const;
    const claims = labourClaims(["custody_sentenced"], documents, on);
    expect(claims).toMatchObject({ voluntary: true, paid: false });
    expect(claims.documents.map(({ kind }) => kind)).toEqual(["voluntary_work"]);
    expect(labourClaims(["custody_sentenced"], documents, "2026-11-28")).toMatchObject({
      voluntary: false,
      documents: [],
    });
  });

  it("names each kind of document once, the one that lasts longest, and work of nobody as unknown", () => {
    const documents = [
      { kind: "pay_policy", expiresOn: "2027-01-01" },
      { kind: "pay_policy", expiresOn: "2028-01-01" },
    ] as const;
    const claims = labourClaims([], documents, on);
    expect(claims.documents).toEqual([{ kind: "pay_policy", expiresOn: "2028-01-01" }]);
    expect(claims).toMatchObject({ categories: ["unknown"], voluntary: false, paid: true });
  });
});
