import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { isSigned } from "./signature";

const SECRET = "a-secret-of-the-backend";
const NOW = 1_790_000_000_000;
const body = '{"tags":["catalogue"]}';

function sign(timestamp: number, text = body, secret = SECRET): string {
  return createHmac("sha256", secret).update(`${timestamp}.${text}`).digest("hex");
}

describe("a word from the backend", () => {
  it("is believed when it is signed and fresh", () => {
    const timestamp = String(NOW - 60_000);
    expect(isSigned({ body, timestamp, signature: sign(NOW - 60_000) }, SECRET, NOW)).toBe(true);
  });

  it("is refused when it is older or newer than five minutes", () => {
    for (const at of [NOW - 301_000, NOW + 301_000]) {
      expect(isSigned({ body, timestamp: String(at), signature: sign(at) }, SECRET, NOW)).toBe(false);
    }
  });

  it("is refused with another body, another secret, or no signature", () => {
    const timestamp = String(NOW);
    const other = '{"tags":["centers"]}';
    expect(isSigned({ body: other, timestamp, signature: sign(NOW) }, SECRET, NOW)).toBe(false);
    expect(isSigned({ body, timestamp, signature: sign(NOW, body, "x") }, SECRET, NOW)).toBe(false);
    for (const signature of [null, "", "zz", sign(NOW).slice(2)]) {
      expect(isSigned({ body, timestamp, signature }, SECRET, NOW)).toBe(false);
    }
    expect(isSigned({ body, timestamp: "soon", signature: sign(NOW) }, SECRET, NOW)).toBe(false);
  });
});
