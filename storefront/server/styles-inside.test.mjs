import { describe, expect, it } from "vitest";
import { putStylesInside } from "./styles-inside.mjs";

const LINK = '<link rel="stylesheet" href="/_next/static/chunks/a.css?dpl=1" data-precedence="next"/>';
/** @param {string} marks */
const page = (marks) => `<html ${marks}><head>${LINK}<link rel="icon" href="/icon.svg"/></head></html>`;

describe("a page whose styles come inside", () => {
  it("has the text of its sheet in the place of the link, and everything else as it was", () => {
    const sheet = (/** @type {string} */ path) => `/* ${path} */ .a{color:red}`;
    expect(putStylesInside(page('data-styles="inside"'), sheet)).toBe(
      page('data-styles="inside"').replace(LINK, "<style>/* static/chunks/a.css */ .a{color:red}</style>"),
    );
  });

  it("is only one that asks for it", () => {
    const sheet = () => {
      throw new Error("No sheet is read.");
    };
    expect(putStylesInside(page(""), sheet)).toBe(page(""));
  });
});
