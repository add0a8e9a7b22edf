import fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalJson, rowLine } from "./canonical";
import { cellOf, cellText } from "./cell-text";

it("writes a value in one way, whatever the order of its fields", () => {
  expect(canonicalJson({ b: [1, null, { d: "x", c: undefined }], a: "ž" })).toBe(
    '{"a":"ž","b":[1,null,{"d":"x"}]}',
  );
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(turned)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it("tells two rows apart that differ in anything", () => {
  const row = { kind: "row", key: "a", cells: ["1", null] } as const;
  const lines = [
    row,
    { ...row, kind: "total" as const },
    { ...row, key: "b" },
    { ...row, cells: ["1", ""] },
    { ...row, cells: ["1"] },
  ].map((one) => rowLine({ ...one, cells: [...one.cells] }));
  expect(new Set(lines).size).toBe(lines.length);
});

it("makes one cell of any text", () => {
  expect(cellText(" a\r\n\u0000b\ud800 ")).toBe("a b");
  expect(cellText("Z\u030cydrūnas 🪡")).toBe("Žydrūnas 🪡");
  expect([cellOf(null), cellOf(" \t"), cellOf("x")]).toEqual([null, null, "x"]);
});
