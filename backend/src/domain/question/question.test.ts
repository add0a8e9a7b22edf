import { describe, expect, it } from "vitest";
import { isOpenQuestion } from "../../contracts/question";
import { answerOf } from "./answer";
import { forgetKey } from "./forget-key";

describe("a question that waits", () => {
  it("is asked only while somebody looks for the answer", () => {
    expect(isOpenQuestion({ messageKey: "review" })).toBe(true);
    for (const messageKey of ["facts_missing", "blocked_law", "declare", null])
      expect(isOpenQuestion({ messageKey })).toBe(false);
  });

  it("is answered by a yes, a no, or the piece's leaving, and by nothing else", () => {
    expect(answerOf({ verdict: "declare", purchasable: true })).toBe("yes");
    expect(answerOf({ verdict: "blocked", purchasable: false })).toBe("no");
    expect(answerOf({ verdict: "review", purchasable: false })).toBeNull();
    expect(answerOf(null)).toBe("gone");
  });
});

describe("the key to be forgotten by", () => {
  it("is one for an address, however it is written, and another for another address or secret", () => {
    const key = forgetKey("Rosa@example.org ", "a secret of some length");
    expect(key).toBe(forgetKey("rosa@example.org", "a secret of some length"));
    expect(key).not.toBe(forgetKey("rose@example.org", "a secret of some length"));
    expect(key).not.toBe(forgetKey("rosa@example.org", "another secret of some length"));
    expect(key).not.toContain("rosa");
  });
});
