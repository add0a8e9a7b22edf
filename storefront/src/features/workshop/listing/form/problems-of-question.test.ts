import { describe, expect, it } from "vitest";
import { distinctProblems, type PieceProblem, problemsAt, unanswered } from "./problems-of-question";
import { questionsOf } from "./questions";

const refusedWord: PieceProblem = {
  field: "title",
  code: "word_refused",
  weight: "must",
  values: { word: "x" },
};
const noPrice: PieceProblem = { field: "price", code: "missing", weight: "must" };

describe("what is said about answers", () => {
  it("a hint about words comes while they are written, that something is missing only after the check", () => {
    expect(problemsAt("title", [refusedWord, noPrice], [])).toEqual([refusedWord]);
    expect(problemsAt("price", [refusedWord, noPrice], [])).toEqual([]);
    expect(problemsAt("price", [noPrice], [noPrice])).toEqual([noPrice]);
    expect(problemsAt("title", [refusedWord], [refusedWord])).toHaveLength(1);
  });

  it("the same sentence comes once", () => {
    const two = [refusedWord, refusedWord, { ...refusedWord, values: { word: "y" } }];
    expect(distinctProblems(two)).toHaveLength(2);
  });

  it("without a line a device sees by itself what nobody has answered", () => {
    const content = { photos: [{ id: "a", alt: "" }], title: "Box", weight_g: 400 };
    expect(unanswered(questionsOf(content, undefined), content).map(({ field }) => field)).toEqual([
      "craft",
      "words",
      "materials",
      "size_mm",
      "supply",
      "price",
      "batch",
    ]);
  });
});
