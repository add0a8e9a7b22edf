import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Picture } from "../../contracts/picture";
import { hidesFile } from "./hidden-file";
import { judgeFile, judgeHead } from "./judge-photo";
import { orderPictures } from "./order-pictures";
import { hasRoom } from "./photo-quota";

describe("bytes of a file", () => {
  it("never stop the judging, whatever they are", () => {
    const heads = ["\x89PNG\r\n\x1a\n", "\xff\xd8\xff", "RIFF....WEBP", "\0\0\0\x20ftypavif", ""];
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 300 }), (head, rest) => {
        const bytes = Uint8Array.from([...Buffer.from(head, "latin1"), ...rest]);
        expect(() => judgeFile(bytes)).not.toThrow();
      }),
    );
  });

  it("hide an archive only where it reaches to the last byte", () => {
    const end = [0x50, 0x4b, 5, 6, ...Array<number>(16).fill(0), 3, 0];
    expect(hidesFile(Uint8Array.from([1, 2, ...end, 9, 9, 9]))).toBe(true);
    expect(hidesFile(Uint8Array.from([1, 2, ...end, 9, 9, 9, 9]))).toBe(false);
  });
});

describe("the head of a picture", () => {
  it.each([
    [{ width: 8000, height: 5000, pages: 1 }, undefined],
    [{ width: 8001, height: 5000, pages: 1 }, "photo_too_many_pixels"],
    [{ width: 400, height: 8000, pages: 1 }, undefined],
    [{ width: 399, height: 8000, pages: 1 }, "photo_too_small"],
    [{ width: 900, height: 1200, pages: 2 }, "photo_moves"],
  ])("%j", (head, code) => {
    expect(judgeHead(head)).toBe(code);
  });
});

describe("room for photos", () => {
  const quota = { photos: 2, bytes: 100 };
  it("ends with the number or with the bytes, whichever comes first", () => {
    expect(hasRoom({ photos: 1, bytes: 0 }, quota, 100)).toBe(true);
    expect(hasRoom({ photos: 2, bytes: 0 }, quota, 1)).toBe(false);
    expect(hasRoom({ photos: 0, bytes: 60 }, quota, 41)).toBe(false);
  });
});

describe("another order of a piece's pictures", () => {
  const picture = (url: string, view: string): Picture => ({
    url,
    view,
    width: 9,
    height: 9,
    placeholder: "#ffffff",
    illustration: false,
  });
  const pictures = [picture("a", "main"), picture("b", "detail"), picture("c", "use")];

  it("makes the first one the main view, and what was main a detail", () => {
    expect(orderPictures(pictures, ["c", "a", "b"])?.map(({ url, view }) => [url, view])).toEqual([
      ["c", "main"],
      ["a", "detail"],
      ["b", "detail"],
    ]);
  });

  it.each([[["a", "b"]], [["a", "b", "c", "d"]], [["a", "a", "b"]], [["a", "b", "x"]]])(
    "has to name each of them once: %j",
    (urls) => {
      expect(orderPictures(pictures, urls)).toBeUndefined();
    },
  );
});
