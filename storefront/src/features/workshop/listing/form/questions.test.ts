import type { ListingFacts } from "@second-chance/backend/contracts/manager/listing-facts";
import { LISTING_FIELDS } from "@second-chance/backend/contracts/manager/listing-words";
import { describe, expect, it } from "vitest";
import { beside, firstOpen, isAnswered, QUESTIONS, questionOf, questionsOf } from "./questions";

const facts = {
  crafts: [
    { craft: "carpentry", species_needed: true },
    { craft: "weaving", species_needed: false },
  ],
  materials: [
    { key: "wool", species: [], species_needed: false },
    { key: "horn", species: ["Bos taurus"], species_needed: true },
  ],
} as unknown as ListingFacts;

describe("the questions of a listing", () => {
  it("ask for everything that a listing can say", () => {
    for (const field of LISTING_FIELDS) expect(QUESTIONS).toContain(questionOf(field));
  });

  it("ask for a species only where customs does", () => {
    const asks = (craft: string, materials: string[]) =>
      questionsOf({ craft, materials }, facts).includes("species");
    expect([asks("weaving", ["wool"]), asks("weaving", ["horn"]), asks("carpentry", [])]).toEqual([
      false,
      true,
      true,
    ]);
    expect(questionsOf({ species: ["Cedrela odorata"] }, undefined)).toContain("species");
  });

  it("begin with the photos and end with the check, whichever way one goes", () => {
    const questions = questionsOf({}, facts);
    expect(beside("photos", questions, -1)).toBeUndefined();
    expect(beside("materials", questions, 1)).toBe("size");
    expect(beside("check", questions, 1)).toBeUndefined();
  });

  it("go on where somebody stopped", () => {
    const begun = { photos: [{ id: "a", alt: "" }], craft: "weaving", title: "" };
    expect(firstOpen(begun, questionsOf(begun, facts))).toBe("title");
    expect(isAnswered("title", { locale: "es" })).toBe(false);
    expect(isAnswered("weight", { weight_g: 0 })).toBe(true);
  });
});
