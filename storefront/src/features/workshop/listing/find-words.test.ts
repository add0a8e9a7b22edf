import { describe, expect, it } from "vitest";
import { findWords } from "./find-words";

describe("looking for a piece or a craft", () => {
  it("finds words in any order and without their accents", () => {
    expect(findWords("caja madera", "Caja de madera tallada")).toBe(true);
    expect(findWords("dan tre", "Đan tre")).toBe(true);
    expect(findWords("siūti", "SIUTI")).toBe(true);
    expect(findWords("", "anything")).toBe(true);
    expect(findWords("caja vidrio", "Caja de madera")).toBe(false);
  });
});
