import { describe, expect, it } from "vitest";
import { returnSchema } from "./return-schema";

const posted = { line: "ordli_1", quantity: " 2 ", reason: "damaged", note: " The lid is broken. " };
const problemsOf = (values: object) =>
  returnSchema
    .safeParse({ ...posted, ...values })
    .error?.issues.map(({ path, message }) => [path[0], message]);

describe("a request to return as it is posted", () => {
  it("is read without what was typed around it", () => {
    expect(returnSchema.parse(posted)).toEqual({
      line: "ordli_1",
      quantity: 2,
      reason: "damaged",
      note: "The lid is broken.",
    });
    expect(problemsOf({ note: "" })).toBeUndefined();
  });

  it("says of each field what is wrong with it", () => {
    for (const quantity of ["", "0", "-1", "1.5", "two", "99999"])
      expect(problemsOf({ quantity })).toEqual([["quantity", "quantity"]]);
    expect(problemsOf({ reason: "bored" })).toEqual([["reason", "choice"]]);
    expect(problemsOf({ line: "" })).toEqual([["line", "required"]]);
    expect(problemsOf({ note: "x".repeat(301) })).toEqual([["note", "too_long"]]);
    expect(problemsOf({ note: "a\u0000b" })).toEqual([["note", "control_characters"]]);
  });
});
