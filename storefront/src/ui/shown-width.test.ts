import { expect, it } from "vitest";
import { shownWidth } from "./shown-width";

it("says the widest window first and leaves a third to the sharpest phones", () => {
  expect(shownWidth("50vw - 22px", { "100rem": "23rem", "48rem": "25vw - 27px" })).toBe(
    "(min-width: 100rem) calc(23rem), (min-width: 48rem) calc(25vw - 27px), " +
      "(min-resolution: 2.5dppx) calc((50vw - 22px) * 2 / 3), calc(50vw - 22px)",
  );
});
