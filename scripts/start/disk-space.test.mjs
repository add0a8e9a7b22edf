import { describe, expect, it } from "vitest";
import { checkDiskSpace, FIRST_RUN_BYTES } from "./disk-space.mjs";

describe("the disk", () => {
  it("is refused with both numbers when a first run does not fit", () => {
    const almostFull = () => 1024 ** 3;
    expect(() => checkDiskSpace("/shop", FIRST_RUN_BYTES, almostFull)).toThrow(
      "The disk is full: 3.0 GB are needed in /shop, 1.0 GB are free.",
    );
  });

  it("is accepted with exactly the room that is needed", () => {
    expect(() => checkDiskSpace("/shop", FIRST_RUN_BYTES, () => FIRST_RUN_BYTES)).not.toThrow();
  });
});
