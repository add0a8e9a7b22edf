import { crc32, deflateRawSync, constants as zlib } from "node:zlib";
import sharp from "sharp";

/** Where the camera stood: it must be gone afterwards. */
const GPS = { GPSLatitudeRef: "S", GPSLatitude: "12/1 2/1 3/1", GPSLongitudeRef: "W" };

interface Photograph {
  readonly width?: number;
  readonly height?: number;
  readonly background?: string;
}

/** A little noise over a colour, as no drawing has it. */
const canvas = ({ width = 900, height = 600, background = "#a8481f" }: Photograph) =>
  sharp({
    create: { width, height, channels: 3, background, noise: { type: "gaussian", mean: 128, sigma: 6 } },
  });

/** A photograph as a phone takes it: lying on its side, with the place where it was taken in its metadata. */
export function phonePhoto(photograph: Photograph = {}): Promise<Buffer> {
  return canvas(photograph)
    .withExif({ IFD0: { Artist: "Somebody", Orientation: "6" }, IFD3: GPS })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 92 })
    .toBuffer();
}

export const plainPhoto = (format: "png" | "webp" | "avif", photograph: Photograph = {}): Promise<Buffer> =>
  canvas(photograph)
    .toFormat(format, { effort: format === "png" ? 1 : 0 })
    .toBuffer();

/** A WebP of two pictures, one after the other. */
export async function movingWebp(): Promise<Buffer> {
  const frames = await Promise.all(
    ["#ff0000", "#00ff00"].map((background) => canvas({ background }).png().toBuffer()),
  );
  return sharp(frames, { join: { animated: true } })
    .webp({ loop: 0 })
    .toBuffer();
}

/** A PNG that says it moves. */
export async function movingPng(): Promise<Buffer> {
  const still = await plainPhoto("png");
  const control = chunk("acTL", Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]));
  const afterHead = 8 + 25;
  return Buffer.concat([still.subarray(0, afterHead), control, still.subarray(afterHead)]);
}

/** A whole PNG of 50,000 × 50,000 that weighs little: 312 megabytes of nothing when it is unpacked. */
export function pngBomb(side = 50_000): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  // One bit a pixel, grey.
  head[8] = 1;
  const raw = side * (1 + Math.ceil(side / 8));
  const part = Buffer.alloc(1_000_000);
  const packed = deflateRawSync(part, { finishFlush: zlib.Z_FULL_FLUSH });
  const rest = deflateRawSync(Buffer.alloc(raw % part.length));
  const sum = Buffer.alloc(4);
  // Adler-32 of nothing but zeros.
  sum.writeUInt32BE((raw % 65_521) * 65_536 + 1);
  const data = Buffer.concat([
    Buffer.from([0x78, 0x9c]),
    ...Array<Buffer>(Math.floor(raw / part.length)).fill(packed),
    rest,
    sum,
  ]);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head),
    chunk("IDAT", data),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

export const svgWithScript = (): Buffer =>
  Buffer.from(
    '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  );

export const pdf = (): Buffer => Buffer.from("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n");

/** The head of a photograph of a newer iPhone. */
export const heic = (): Buffer =>
  Buffer.concat([Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1"), Buffer.alloc(2000)]);

/** A photograph that is an archive, too: the end of a ZIP after the end of the picture. */
export async function zipPhoto(): Promise<Buffer> {
  const end = Buffer.concat([Buffer.from("PK\x05\x06", "latin1"), Buffer.alloc(18)]);
  return Buffer.concat([await phonePhoto(), Buffer.from("PK\x03\x04", "latin1"), Buffer.alloc(60), end]);
}

/** A photograph with bytes of another kind in the first comment of its file. */
export async function photoWithComment(text: string): Promise<Buffer> {
  const photo = await phonePhoto();
  const comment = Buffer.from(text, "latin1");
  const head = Buffer.from([0xff, 0xfe, 0, 0]);
  head.writeUInt16BE(comment.length + 2, 2);
  return Buffer.concat([photo.subarray(0, 2), head, comment, photo.subarray(2)]);
}

/** A camera's picture with a short film behind it, which many telephones make. */
export async function photoWithFilm(): Promise<Buffer> {
  const film = Buffer.from("\0\0\0\x18ftypmp42\0\0\0\0isommp42", "latin1");
  return Buffer.concat([await phonePhoto(), film, Buffer.alloc(5000)]);
}
