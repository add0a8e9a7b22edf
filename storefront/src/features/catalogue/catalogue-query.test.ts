import { catalogueQuerySchema } from "@second-chance/backend/contracts/catalogue";
import { describe, expect, it } from "vitest";
import { backendQuery, catalogueQuery, NO_QUESTION, readQuestion, toggled } from "./catalogue-query";

const germany = { locale: "en", country: "de" } as const;

describe("a question in an address", () => {
  it("reads what a form and what a link sends alike", () => {
    const asForm = readQuestion(
      { craft: ["wood", "leather"], unique: "1", sort: "price_asc", page: "2" },
      "EUR",
    );
    const asLink = readQuestion({ craft: "wood,leather", unique: "1", sort: "price_asc", page: "2" }, "EUR");
    expect(asForm).toEqual(asLink);
    expect(asForm).toMatchObject({ craft: ["wood", "leather"], unique: true, sort: "price_asc", page: 2 });
  });

  it("leaves out what makes no sense", () => {
    const odd = {
      q: "  ",
      craft: "<b>,wood,wood",
      min: "-3",
      max: "cheap",
      unique: "yes",
      sort: "random",
      page: "1.5",
      other: "x",
    };
    expect(readQuestion(odd, "EUR")).toEqual({ ...NO_QUESTION, craft: ["wood"] });
  });

  it("survives being written and read again", () => {
    const question = readQuestion({ q: "box & lid", origin: "PE,VN", min: "12,50", sendable: "1" }, "EUR");
    const written = Object.fromEntries(new URLSearchParams(catalogueQuery(question)));
    expect(readQuestion(written, "EUR")).toEqual(question);
  });

  it("is empty when nothing is asked", () => {
    expect(catalogueQuery(NO_QUESTION)).toBe("");
    expect(catalogueQuery({ sort: "newest", page: 1 })).toBe("");
  });

  it("writes values with plain commas, in one order", () => {
    expect(catalogueQuery({ page: 2, craft: ["wood", "clay"], q: "box" })).toBe(
      "q=box&craft=wood,clay&page=2",
    );
  });
});

it("toggles a value and goes back to the first page", () => {
  const asked = { ...NO_QUESTION, craft: ["wood"], page: 3 };
  expect(toggled(asked, "craft", "clay")).toMatchObject({ craft: ["wood", "clay"], page: 1 });
  expect(toggled(asked, "craft", "wood")).toMatchObject({ craft: [], page: 1 });
});

it("asks the backend in its own words, with prices in minor units", () => {
  const question = readQuestion({ q: "box", craft: "wood,clay", min: "12.5", max: "90", unique: "1" }, "EUR");
  const query = backendQuery(question, germany, "EUR");
  const parsed = catalogueQuerySchema.parse(Object.fromEntries(query));
  expect(parsed).toMatchObject({
    locale: "en",
    country: "de",
    q: "box",
    craft: ["wood", "clay"],
    min: 1250,
    max: 9000,
    unique: "1",
  });
});
