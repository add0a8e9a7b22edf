import sharp from "sharp";
import { describe, expect, it, vi } from "vitest";
import {
  heic,
  movingPng,
  movingWebp,
  pdf,
  phonePhoto,
  photoWithComment,
  photoWithFilm,
  plainPhoto,
  pngBomb,
  svgWithScript,
  zipPhoto,
} from "../../../integration-tests/photo-files";
import { type MadePhoto, makePhoto } from "./make-photo";

// A busy machine draws slowly, and this test isn't about speed.
vi.setConfig({ testTimeout: 60_000 });

async function made(file: Buffer): Promise<MadePhoto> {
  const outcome = await makePhoto(file);
  if ("refused" in outcome) throw new Error(`refused: ${outcome.refused}`);
  return outcome;
}

describe("a photo that was sent", () => {
  it("is kept upright, in two sizes and without anything that a camera writes beside the pixels", async () => {
    const source = await phonePhoto({ width: 2400, height: 1600 });
    expect((await sharp(source).metadata()).exif).toBeDefined();
    const { large, small } = await made(source);
    expect([large.width, large.height]).toEqual([1365, 2048]);
    for (const file of [large.content, small]) {
      const { format, exif, xmp, icc, iptc, orientation } = await sharp(file).metadata();
      expect({ format, exif, xmp, icc, iptc, orientation }).toEqual({ format: "webp" });
    }
    expect(await sharp(small).metadata()).toMatchObject({ width: 320, height: 480 });
    expect(large.content.length).toBeLessThanOrEqual(150_000);
  });

  it.each(["png", "webp", "avif"] as const)("may be %s", async (format) => {
    expect((await made(await plainPhoto(format))).large).toMatchObject({ width: 900, height: 600 });
  });

  it("may have a film behind it: only the picture is kept", async () => {
    const { large } = await made(await photoWithFilm());
    expect(large.content.includes("ftypmp42")).toBe(false);
  });

  it.each([
    ["a drawing with a script", svgWithScript, "photo_is_drawing"],
    ["a PDF, whatever its name", pdf, "photo_is_document"],
    ["a HEIC", heic, "photo_is_heic"],
    ["a PNG of 50,000 × 50,000", pngBomb, "photo_too_many_pixels"],
    ["a moving WebP", movingWebp, "photo_moves"],
    ["a moving PNG", movingPng, "photo_moves"],
    ["a picture that is an archive", zipPhoto, "photo_hides_file"],
    ["a picture that is a PDF", () => photoWithComment("%PDF-1.7 1 0 obj"), "photo_hides_file"],
    ["a picture with a page in it", () => photoWithComment("<script>alert(1)</script>"), "photo_hides_file"],
    ["a picture with a program in it", () => photoWithComment("<?php system('id');"), "photo_hides_file"],
    ["half a picture", async () => (await phonePhoto()).subarray(0, 9_000), "photo_damaged"],
    ["the head of a picture alone", async () => (await phonePhoto()).subarray(0, 40), "photo_damaged"],
    ["text", () => Buffer.from("not a picture at all"), "photo_not_a_picture"],
    ["a GIF", () => Buffer.from("GIF89a\x01\0\x01\0\0\0\0;", "latin1"), "photo_not_a_picture"],
    ["a thumbnail", () => phonePhoto({ width: 200, height: 150 }), "photo_too_small"],
    ["more than 12 MB", () => Buffer.alloc(12 * 1024 * 1024 + 1, 0xff), "photo_too_large"],
  ])("isn't %s", async (_, file, code) => {
    expect(await makePhoto(await file())).toEqual({ refused: code });
  });

  it("is drawn after others have failed", async () => {
    const [bad, good] = await Promise.all([makePhoto(pdf()), makePhoto(await phonePhoto())]);
    expect(bad).toEqual({ refused: "photo_is_document" });
    expect(good).not.toHaveProperty("refused");
  });
});
