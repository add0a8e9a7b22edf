import { describe, expect, it } from "vitest";
import { movePhoto, putBack } from "./photo-list";

const photos = ["a", "b", "c"].map((id) => ({ id, alt: "" }));
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join("");

describe("the order of photos", () => {
  it("changes by moving one, and never by moving it out of the list", () => {
    expect(ids(movePhoto(photos, 2, 0))).toBe("cab");
    expect(ids(movePhoto(photos, 0, 1))).toBe("bac");
    expect([ids(movePhoto(photos, 0, -1)), ids(movePhoto(photos, 2, 3))]).toEqual(["abc", "abc"]);
  });

  it("a removed one comes back where it was, once", () => {
    const [, removed] = photos;
    if (!removed) throw new Error("There is a second photo.");
    const left = photos.filter(({ id }) => id !== "b");
    expect(ids(putBack(left, removed, 1))).toBe("abc");
    expect(ids(putBack(photos, removed, 1))).toBe("abc");
  });
});
