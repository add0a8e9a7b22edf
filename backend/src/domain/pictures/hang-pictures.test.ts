import { describe, expect, it } from "vitest";
import type { Picture } from "../../contracts/picture";
import { hangPictures } from "./hang-pictures";

const picture = (view: string, illustration: boolean, url = `/static/${view}.webp`): Picture => ({
  url,
  width: 1200,
  height: 1500,
  placeholder: "#ccbbaa",
  view,
  illustration,
});

describe("hanging pictures", () => {
  it("shows the main view first, whatever came first", () => {
    const hung = hangPictures([], [picture("detail", true), picture("main", true)]);
    expect(hung.map(({ view }) => view)).toEqual(["main", "detail"]);
  });

  it("lets a picture take the place of the one with its view and keeps the others", () => {
    const hung = hangPictures(
      [picture("main", false), picture("detail", false)],
      [picture("detail", false, "/static/new.webp")],
    );
    expect(hung.map(({ url }) => url)).toEqual(["/static/main.webp", "/static/new.webp"]);
  });

  it("takes illustrations down as soon as there is a photograph", () => {
    const hung = hangPictures([picture("main", true), picture("detail", true)], [picture("main", false)]);
    expect(hung).toHaveLength(1);
    expect(hung[0]?.illustration).toBe(false);
  });

  it("hangs no illustration beside a photograph that is already there", () => {
    expect(hangPictures([picture("main", false)], [picture("detail", true)])).toHaveLength(1);
  });
});
