import { describe, expect, it } from "vitest";
import { refusalByBytes } from "./open-photo";

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("a file by its first bytes", () => {
  it("a picture of a newer iPhone is known, so that it gets a word of its own", () => {
    expect(refusalByBytes(bytes("\0\0\0\x18ftypheic\0\0\0\0mif1heic"))).toBe("photo_is_heic");
  });

  it("a document or a drawing is no photo, whatever its name says", () => {
    expect(refusalByBytes(bytes("%PDF-1.7 ..."))).toBe("photo_is_document");
    expect(refusalByBytes(bytes('<svg xmlns="http://www.w3.org/2000/svg">'))).toBe("photo_is_drawing");
  });

  it("JPEG, PNG and AVIF go on to the decoder", () => {
    expect(refusalByBytes(bytes("\xff\xd8\xff\xe0\0\x10JFIF"))).toBeUndefined();
    expect(refusalByBytes(bytes("\x89PNG\r\n"))).toBeUndefined();
    expect(refusalByBytes(bytes("\0\0\0\x1cftypavif"))).toBeUndefined();
  });
});
