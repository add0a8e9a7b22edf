import { LISTING_LIMITS } from "@second-chance/backend/contracts/manager/listing-words";
import { describe, expect, it } from "vitest";
import { copyContent, numberedTitle, seriesContent } from "./copy-content";

const box = {
  title: "Box",
  photos: [{ id: "a", alt: "" }],
  size_mm: { length: 200, width: 100, height: 80 },
  weight_g: 400,
};

describe("copies and series", () => {
  it("a copy is photographed anew, and the original isn't touched", () => {
    expect(copyContent(box, "Box (copy)")).toEqual({ ...box, title: "Box (copy)", photos: [] });
    expect(box.photos).toHaveLength(1);
  });

  it("pieces of a series share all but name and size", () => {
    const larger = { length: 300, width: 150, height: 80 };
    expect(seriesContent(box, { title: " Box 2 ", size_mm: larger })).toEqual({
      ...box,
      title: "Box 2",
      size_mm: larger,
    });
    expect(seriesContent(box, { title: "Box 3", size_mm: undefined }).size_mm).toEqual(box.size_mm);
  });

  it("a number stays readable behind a long name", () => {
    expect(numberedTitle("Box", 2)).toBe("Box 2");
    const long = numberedTitle("x".repeat(LISTING_LIMITS.title), 12);
    expect([long.length, long.endsWith(" 12")]).toEqual([LISTING_LIMITS.title, true]);
  });
});
