import { describe, expect, it } from "vitest";
import { plainText } from "./plain-text";

describe("posted text", () => {
  it("loses control characters at any depth and keeps everything else", () => {
    const posted = {
      name: "Ro\u0000sa",
      lines: [{ note: "two\nlines\u007f", quantity: 2, gift: true, to: null }],
    };
    expect(plainText(posted)).toEqual({
      name: "Rosa",
      lines: [{ note: "two\nlines", quantity: 2, gift: true, to: null }],
    });
  });
});
