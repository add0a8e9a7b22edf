import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitInside, frameInside, LONGEST_SIDE, turnedSize, turnOnce } from "./photo-frame";

describe("the frame of a photo", () => {
  it("is made small enough for a bad line and never larger than it was", () => {
    expect(fitInside({ width: 4000, height: 3000 }, LONGEST_SIDE)).toEqual({ width: 2400, height: 1800 });
    expect(fitInside({ width: 600, height: 800 }, LONGEST_SIDE)).toEqual({ width: 600, height: 800 });
    expect(fitInside({ width: 9000, height: 2 }, LONGEST_SIDE)).toEqual({ width: 2400, height: 1 });
  });

  it("swaps its sides with each quarter turn and comes round after four", () => {
    expect(turnedSize({ width: 4, height: 3 }, 1)).toEqual({ width: 3, height: 4 });
    expect(turnOnce(turnOnce(turnOnce(turnOnce(0))))).toBe(0);
  });

  it("lies inside the picture, whatever a finger made of it", () => {
    const side = fc.integer({ min: 1, max: 5000 });
    const anywhere = fc.double({ min: -9000, max: 9000, noNaN: true });
    fc.assert(
      fc.property(
        fc.record({ x: anywhere, y: anywhere, width: anywhere, height: anywhere }),
        fc.record({ width: side, height: side }),
        (drawn, picture) => {
          const { x, y, width, height } = frameInside(drawn, picture);
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(Math.min(width, height)).toBeGreaterThanOrEqual(1);
          expect(x + width).toBeLessThanOrEqual(picture.width);
          expect(y + height).toBeLessThanOrEqual(picture.height);
        },
      ),
    );
  });
});
