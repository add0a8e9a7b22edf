import { describe, expect, it } from "vitest";
import { readDemoCatalogue } from "../../datasets/demo-catalogue";
import { workshopHandle } from "../../demo-world/center-record";
import { MARK_GRID, makersMark } from "./makers-mark";

const { centres } = readDemoCatalogue();
const workshops = centres.flatMap((center) =>
  center.workshops.map((workshop) => ({ id: workshop.id, handle: workshopHandle(center, workshop) })),
);
const keys = workshops.flatMap(({ id, handle }) => [id, handle]);

interface Stitch {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Reads the path back; whatever the pattern doesn't explain would stay behind in `rest`. */
function stitchesOf(path: string): { stitches: Stitch[]; rest: string } {
  const stitches: Stitch[] = [];
  const rest = path.replace(
    /M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)h-([\d.]+)z/g,
    (_, x: string, y: string, width: string, height: string, back: string) => {
      expect(back).toBe(width);
      stitches.push({ left: +x, top: +y, right: +x + +width, bottom: +y + +height });
      return "";
    },
  );
  return { stitches, rest };
}

const written = (stitches: readonly Stitch[]) =>
  stitches
    .map(({ left, top, right, bottom }) => [left, top, right, bottom].map((at) => at.toFixed(1)).join(" "))
    .sort();

describe("maker's marks", () => {
  it("differ for every workshop, by id and by handle", () => {
    expect(workshops.length).toBeGreaterThanOrEqual(26);
    expect(new Set(workshops.map(({ id }) => makersMark(id))).size).toBe(workshops.length);
    expect(new Set(workshops.map(({ handle }) => makersMark(handle))).size).toBe(workshops.length);
  });

  it("are the same whenever they are drawn", () => {
    expect(makersMark("casa-wood")).toBe(makersMark("casa-wood"));
  });

  it.each(keys)("%s: closed stitches inside the grid, alike left and right, above and below", (key) => {
    const { stitches, rest } = stitchesOf(makersMark(key));
    expect(rest).toBe("");
    for (const { left, top, right, bottom } of stitches) {
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(Math.max(right, bottom)).toBeLessThanOrEqual(MARK_GRID);
    }
    const sideways = stitches.map((at) => ({
      ...at,
      left: MARK_GRID - at.right,
      right: MARK_GRID - at.left,
    }));
    const upended = stitches.map((at) => ({ ...at, top: MARK_GRID - at.bottom, bottom: MARK_GRID - at.top }));
    expect(written(sideways)).toEqual(written(stitches));
    expect(written(upended)).toEqual(written(stitches));
  });

  it("are neither bare nor solid", () => {
    for (const key of keys) {
      const share = stitchesOf(makersMark(key)).stitches.length / 256;
      expect(share, key).toBeGreaterThan(0.2);
      expect(share, key).toBeLessThan(0.8);
    }
  });
});
