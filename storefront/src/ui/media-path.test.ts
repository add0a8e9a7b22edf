import { expect, it } from "vitest";
import { mediaPath } from "./media-path";

it("turns every form of a stored picture's address into one of our own", () => {
  expect(mediaPath("http://localhost:9000/static/1700-a.webp")).toBe("/media/1700-a.webp");
  expect(mediaPath("/static/pictures/a.webp")).toBe("/media/pictures/a.webp");
});
