import { describe, expect, it } from "vitest";
import { hasControls, plainText } from "./plain-text";

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

describe("an address", () => {
  it("is refused for a character that nobody types, and for no other", () => {
    for (const address of ["/ngo/statements/%00", "/ngo/figures?craft=a%1Fb", "/store/catalogue?q=%7f"])
      expect(hasControls(address), address).toBe(true);
    for (const address of ["/store/catalogue?q=a%20b%0Ac%09d", "/store/catalogue?q=100%25", "/ngo/%C4%85"])
      expect(hasControls(address), address).toBe(false);
  });
});
