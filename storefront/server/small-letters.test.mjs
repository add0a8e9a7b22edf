import { expect, it } from "vitest";
import { inSmallLetters } from "./small-letters.mjs";

it("leads an address that was typed with capitals to its own in small letters", () => {
  expect(inSmallLetters("/en/US")).toBe("/en/us");
  expect(inSmallLetters("/EN/De/catalogue?q=Box")).toBe("/en/de/catalogue?q=Box");
  expect(inSmallLetters("/es/PE?x=1")).toBe("/es/pe?x=1");
});

it("leaves every other address alone", () => {
  for (const url of [
    "/",
    "/en/us",
    "/en/us/pieces/A-B",
    "/api/media",
    "/till",
    "/ENG/us",
    "//EN/US",
    "/en/USA",
  ])
    expect(inSmallLetters(url)).toBeUndefined();
});
