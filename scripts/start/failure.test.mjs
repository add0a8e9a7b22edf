import { describe, expect, it } from "vitest";
import { Failure, sentenceOf } from "./failure.mjs";

describe("the sentence of an error", () => {
  it("is the failure's own", () => {
    expect(sentenceOf(new Failure("Port 9000 is taken."))).toBe("Port 9000 is taken.");
  });

  it.each([
    "ENOSPC: no space left on device, write",
    'could not extend file "base/5/1": No space left on device',
  ])("tells a full disk wherever it was noticed: %s", (message) => {
    expect(sentenceOf(new Error(message))).toBe("The disk is full: free some space and start again.");
  });

  it("keeps the rest of a stack to those who ask", () => {
    expect(sentenceOf(new Error("boom\n    at line 3"))).toBe(
      "Something unexpected went wrong: boom (DEBUG=1 shows the details).",
    );
  });
});
