import fc from "fast-check";
import { expect, it } from "vitest";
import { harmlessField, originalField } from "./harmless-field";

it("marks whatever begins like a formula", () => {
  for (const text of ["=1+1", "+1", "-2", "@SUM(A1)", "\t=1", "\r=1", "'=1", "''-x"])
    expect(harmlessField(text), text).toBe(`'${text}`);
  for (const text of ["", "12", "'tis", "a=1", "Žydrūnas"]) expect(harmlessField(text), text).toBe(text);
});

it("gives every text back as it was", () => {
  const odd = fc.string({
    unit: fc.constantFrom("'", "=", "+", "-", "@", "\t", "\r", "a", "ž"),
    maxLength: 6,
  });
  fc.assert(
    fc.property(fc.oneof(odd, fc.string()), (text) => {
      expect(originalField(harmlessField(text))).toBe(text);
      expect(harmlessField(text)).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});
