import { expect, it } from "vitest";
import type { AttributionLineDto } from "../../contracts/attribution";
import { lineOwner } from "./format";

const CASA = { id: "cen", name: "Taller Andes" };
const NOBODY = { id: "", name: "" };
const WOOD = { id: "wks", name: "Wood" };

it.each([
  ["item", WOOD, CASA, "Wood, Taller Andes"],
  ["item", null, NOBODY, "Unknown workshop, unknown center"],
  ["donation", null, CASA, "Fund of Taller Andes"],
  ["donation", null, NOBODY, "Fund of the whole shop"],
  ["shipping", null, CASA, undefined],
] as const)("a line of kind %s with %o and %o is of %s", (kind, workshop, center, owner) => {
  expect(lineOwner({ kind, workshop, center } as AttributionLineDto)).toBe(owner);
});
