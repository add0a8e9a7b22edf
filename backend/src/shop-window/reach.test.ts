import { expect, it } from "vitest";
import { readImportRules } from "../datasets/import-rules";
import type { PieceRecord } from "../domain/catalogue-entry";
import type { CenterRecord } from "./places";
import { Reach } from "./reach";

const CENTER = {
  country: "PE",
  tariffs: [
    {
      service: "pe-post",
      origin: "PE",
      currency_code: "PEN",
      steps_g: [500],
      zones: { "1": [1200], "2": [6500], "3": [8000], "4": [9500] },
      suspensions: [],
    },
  ],
} as unknown as CenterRecord;
const PIECE = {
  centerId: "cen",
  weightGrams: 350,
  dimensionsCm: [10, 10, 10],
  originCountry: "PE",
  categories: ["community_free"],
  evidence: [],
  lifts: [],
  usedUpWork: [],
  missingFacts: [],
} as unknown as PieceRecord;

it("keeps a piece that lacks a fact at home, and doesn't say that anybody checks it", () => {
  const reach = new Reach(new Map([["cen", CENTER]]), readImportRules());
  const lacking: PieceRecord = { ...PIECE, missingFacts: ["species"] };
  expect(reach.reaches(PIECE, "JP")).toBe("sendable");
  expect(reach.reaches(lacking, "PE")).toBe("sendable");
  expect(reach.reaches(lacking, "JP")).toBe("elsewhere");
  expect(reach.verdict(lacking, "JP")).toMatchObject({ purchasable: false, messageKey: "facts_missing" });
});
