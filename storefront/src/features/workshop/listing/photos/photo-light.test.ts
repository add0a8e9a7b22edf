import { describe, expect, it } from "vitest";
import { type GreyImage, judgePhoto, toGrey } from "./photo-light";

const SIDE = 96;

/** A cloth of checks, each `check` pixels wide, between two grey values. */
function cloth(check: number, low: number, high: number): GreyImage {
  const rgba = new Uint8ClampedArray(4 * SIDE * SIDE);
  for (let at = 0; at < SIDE * SIDE; at += 1) {
    const isLight = (Math.floor((at % SIDE) / check) + Math.floor(at / SIDE / check)) % 2 === 0;
    rgba.fill(isLight ? high : low, 4 * at, 4 * at + 3);
  }
  return toGrey(rgba, SIDE, SIDE);
}

/** Every pixel becomes the mean of its surroundings. */
function blur({ width, height, values }: GreyImage, reach: number): GreyImage {
  const blurred = values.map((_, at) => {
    let sum = 0;
    let count = 0;
    for (let dy = -reach; dy <= reach; dy += 1)
      for (let dx = -reach; dx <= reach; dx += 1) {
        const x = (at % width) + dx;
        const y = Math.floor(at / width) + dy;
        if (x < 0 || y < 0 || x >= width || y >= height) continue;
        sum += values[y * width + x] ?? 0;
        count += 1;
      }
    return sum / count;
  });
  return { width, height, values: blurred };
}

describe("what is said about a photo", () => {
  it("nothing about a bright and sharp one", () => {
    expect(judgePhoto(cloth(8, 90, 210))).toEqual([]);
  });

  it("that it is dark, also when it is sharp", () => {
    expect(judgePhoto(cloth(8, 20, 50))).toEqual(["dark"]);
  });

  it("that it is blurred, in bright and in dim light alike", () => {
    const smooth = (low: number, high: number) => blur(blur(blur(cloth(24, low, high), 7), 7), 7);
    expect(judgePhoto(smooth(90, 210))).toEqual(["blurred"]);
    expect(judgePhoto(smooth(20, 50))).toEqual(["dark", "blurred"]);
  });

  it("not that a plain ground is blurred: there is nothing to be sharp", () => {
    expect(judgePhoto(cloth(8, 180, 180))).toEqual([]);
  });
});
