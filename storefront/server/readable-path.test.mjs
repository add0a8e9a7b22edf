import { expect, it } from "vitest";
import { readablePath } from "./readable-path.mjs";

it("leaves an address alone that can be read", () => {
  for (const url of ["/en/de", "/vi/vn/pieces/s%C6%A1n-m%C3%A0i?q=%E1", "/", "/en/de/100%25"])
    expect(readablePath(url)).toBe(url);
});

it("leads one that can't to a page of its own language and country", () => {
  expect(readablePath("/en/de/%E0%A4%A")).toBe("/en/de/unreadable");
  expect(readablePath("/lt/lt/pieces/x%")).toBe("/lt/lt/pieces/xunreadable");
  expect(readablePath("/%ff?a=1")).toBe("/unreadable");
});
