import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ListingContent } from "../../contracts/manager/listing-content";
import { changesAtOnce, differences } from "./differences";
import { sameContent } from "./same-content";

const PHOTOS = [
  { id: "0c6f2c5e-7b5d-4f6e-9b0a-000000000001", alt: "from the front" },
  { id: "0c6f2c5e-7b5d-4f6e-9b0a-000000000002", alt: "open" },
];
const LIVE: ListingContent = {
  photos: PHOTOS,
  title: "Wooden box",
  materials: ["pine"],
  supply: { kind: "stock", quantity: 6 },
  price: { amount_minor: "4500", currency_code: "PEN" },
};

describe("what a reviewer sees of a change", () => {
  it("is every question that is answered otherwise, in the order of the questions, with both answers", () => {
    const price = { amount_minor: "5000", currency_code: "PEN" as const };
    expect(differences(LIVE, { ...LIVE, price, title: "Box of pine" })).toEqual([
      { field: "title", before: "Wooden box", after: "Box of pine" },
      { field: "price", before: LIVE.price, after: price },
    ]);
  });

  it("is nothing where a question is left empty instead of unasked", () => {
    expect(differences(LIVE, { ...LIVE, words: "", species: [] })).toEqual([]);
  });
});

describe("a change of a live piece goes live at once", () => {
  it("when it only puts the photos in another order, or says how many it began with", () => {
    expect(changesAtOnce(LIVE, { ...LIVE, photos: [...PHOTOS].reverse() })).toBe(true);
    expect(changesAtOnce(LIVE, { ...LIVE, supply: { kind: "stock", quantity: 2 } })).toBe(true);
  });

  it("and not when a photo comes, goes or is described otherwise, nor with anything else", () => {
    expect(changesAtOnce(LIVE, { ...LIVE, photos: PHOTOS.slice(0, 1) })).toBe(false);
    expect(changesAtOnce(LIVE, { ...LIVE, photos: PHOTOS.map(({ id }) => ({ id, alt: "" })) })).toBe(false);
    expect(changesAtOnce(LIVE, { ...LIVE, supply: { kind: "made_to_order", days: 20, capacity: 2 } })).toBe(
      false,
    );
    expect(changesAtOnce(LIVE, { ...LIVE, photos: [...PHOTOS].reverse(), title: "Box" })).toBe(false);
  });
});

describe("for any two contents", () => {
  const content: fc.Arbitrary<ListingContent> = fc.record(
    {
      title: fc.constantFrom("", "Box", "Caja"),
      materials: fc.subarray(["pine", "felt"]),
      weight_g: fc.constantFrom(0, 480),
      size_mm: fc.record({ length: fc.nat(2), width: fc.nat(2), height: fc.nat(2) }),
    },
    { requiredKeys: [] },
  );

  it("there is a difference exactly when they don't say the same, and the answers of one make the other", () => {
    fc.assert(
      fc.property(content, content, (before, after) => {
        const found = differences(before, after);
        expect(found.length === 0).toBe(sameContent(before, after));
        const patched = {
          ...before,
          ...Object.fromEntries(found.map(({ field, after: now }) => [field, now])),
        };
        expect(sameContent(patched, after)).toBe(true);
        expect(differences(after, before).map(({ field }) => field)).toEqual(found.map(({ field }) => field));
      }),
    );
  });
});
