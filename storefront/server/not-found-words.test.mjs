import { describe, expect, it } from "vitest";
import { withNotFoundWords } from "./not-found-words.mjs";

const FRAME =
  '<!DOCTYPE html><html id="__next_error__"><head></head><body><div hidden=""></div></body></html>';

describe("a page that isn't there, without script", () => {
  it("says so in the language of its address, and leads on in its country", () => {
    const html = withNotFoundWords(FRAME, "/lt/de/pieces/nothing");
    expect(html).toContain('lang="lt"');
    expect(html).toContain("<noscript><main><h1>Šiuo adresu nieko nėra</h1>");
    expect(html).toContain('<a href="/lt/de/catalogue">');
    expect(html).toContain("<title>Šiuo adresu nieko nėra · Second Chance Crafts</title>");
  });

  it("says it in English, with the way to the shop, at an address of no place", () => {
    for (const url of ["/nothing", "/xx/pe/pieces", "/english/pe"]) {
      const html = withNotFoundWords(FRAME, url);
      expect(html).toContain("There is nothing at this address");
      expect(html).toContain('<a href="/">');
      expect(html).not.toContain("/catalogue");
    }
  });

  it("leaves a page alone that has its own words", () => {
    const page = "<html><head></head><body><main>Here</main></body></html>";
    expect(withNotFoundWords(page, "/en/pe/x")).toBe(page);
  });
});
