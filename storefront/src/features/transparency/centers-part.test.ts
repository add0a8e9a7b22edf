import { expect, it } from "vitest";
import { centersPart } from "./centers-part";

const split = { makers: "1000", materials: "-5", house: "0", fund: "20", post: "0", shop: "300" };

it("is all that buyers paid but the shop's part, exact to the cent", () => {
  expect(centersPart({ totalMinor: "1315", split })).toBe("1015");
});

it("is more than was paid where the shop gave back more than it took", () => {
  expect(centersPart({ totalMinor: "715", split: { ...split, shop: "-300" } })).toBe("1015");
});
