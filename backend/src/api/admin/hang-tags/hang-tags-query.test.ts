import { describe, expect, it } from "vitest";
import { hangTagsQuerySchema } from "../../../contracts/documents";
import { MOST_TAGS } from "../../../contracts/print-limits";
import { parseInput } from "../../shared/parse-input";

const ids = (count: number) => Array.from({ length: count }, (_, index) => `prod_${index}`);
const isAccepted = (query: unknown) => hangTagsQuerySchema.safeParse(query).success;

describe("what is asked of hang tags", () => {
  it("is one tag of a piece unless more are asked for", () => {
    expect(hangTagsQuerySchema.parse({ piece: "prod_1" })).toEqual({ piece: ["prod_1"], count: 1 });
  });

  it("may name pieces by commas or by repeating, each once", () => {
    expect(hangTagsQuerySchema.parse({ piece: "a,b,a", count: "8" })).toEqual({
      piece: ["a", "b"],
      count: 8,
    });
    expect(hangTagsQuerySchema.parse({ piece: ["a", "b,c"], language: "vi" }).piece).toEqual(["a", "b", "c"]);
  });

  it("is refused without a piece, with no tags or too many, or in another language", () => {
    expect(isAccepted({})).toBe(false);
    expect(isAccepted({ piece: "," })).toBe(false);
    for (const count of ["0", "-1", "1.5", "x", String(MOST_TAGS + 1)])
      expect(isAccepted({ piece: "a", count })).toBe(false);
    expect(isAccepted({ piece: "a", language: "fr" })).toBe(false);
    expect(isAccepted({ piece: ids(30).join(","), count: "8" })).toBe(true);
    expect(isAccepted({ piece: ids(31).join(","), count: "8" })).toBe(false);
  });

  it("is refused in a sentence that names the field", () => {
    const refusal = (query: unknown) => {
      try {
        return parseInput(hangTagsQuerySchema, query);
      } catch (error) {
        return error;
      }
    };
    expect(refusal({ piece: "a", count: "241" })).toMatchObject({ code: "invalid_request" });
    expect(refusal({ piece: "a,b", count: "121" })).toMatchObject({
      message: expect.stringMatching(/^One PDF holds 240 tags/),
    });
    expect(refusal({ piece: "a", language: "fr" })).toMatchObject({ code: "unknown_locale" });
  });
});
