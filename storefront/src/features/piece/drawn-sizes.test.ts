import { describe, expect, it } from "vitest";
import { drawnSizes, SHEET } from "./drawn-sizes";

describe("a piece drawn beside a sheet of paper", () => {
  it("stands on the same line as the sheet, both to one scale", () => {
    const { piece, sheet } = drawnSizes([16, 6, 18]);
    expect(piece.width).toBe(16);
    expect(piece.height).toBe(18);
    expect(sheet.width).toBe(SHEET.width);
    expect(piece.y + piece.height).toBeCloseTo(sheet.y + sheet.height);
  });

  it("shows a flat piece from above, its longer side across", () => {
    const { piece } = drawnSizes([35, 140, 1]);
    expect([piece.width, piece.height]).toEqual([140, 35]);
  });

  it.each([[[4, 2, 1]], [[180, 120, 1]], [[32, 30, 42]]] as const)(
    "keeps everything of %s in the picture, side by side",
    (dimensions) => {
      const { width, height, piece, sheet } = drawnSizes(dimensions);
      expect(Math.min(piece.x, piece.y, sheet.y)).toBeGreaterThanOrEqual(0);
      expect(sheet.x).toBeGreaterThan(piece.x + piece.width);
      expect(sheet.x + sheet.width).toBeLessThanOrEqual(width);
      expect(Math.max(piece.y + piece.height, sheet.y + sheet.height)).toBeLessThanOrEqual(height);
    },
  );
});
