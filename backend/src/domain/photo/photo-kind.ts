import { bytesOf, lettersAt, standsAt, uint32At } from "./bytes";

/** What a file is by its first bytes; its name says nothing. */
export type FileKind = "jpeg" | "png" | "webp" | "avif" | "heic" | "svg" | "pdf" | "unknown";

const JPEG = Uint8Array.of(0xff, 0xd8, 0xff);
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const PDF = bytesOf("%PDF-");
/** Readers of PDF take its mark anywhere in here. */
const PDF_MARK_WITHIN = 1024;
/** An SVG may begin with a long comment. */
const MARKUP_WITHIN = 4096;

/** Brands of a HEIF file: how its pictures are coded. Source: ISO/IEC 23008-12 and the AV1 image format. */
const HEVC_BRANDS = new Set(["heic", "heix", "hevc", "hevx", "heim", "heis", "hevm", "hevs"]);
const AV1_BRANDS = new Set(["avif", "avis"]);
const LONGEST_BRAND_LIST = 256;

/** What a file is. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (standsAt(bytes, JPEG, 0)) return "jpeg";
  if (standsAt(bytes, PNG, 0)) return "png";
  if (lettersAt(bytes, 0) === "RIFF" && lettersAt(bytes, 8) === "WEBP") return "webp";
  if (lettersAt(bytes, 4) === "ftyp") return heifKind(bytes);
  if (firstPlaceOf(bytes, PDF, PDF_MARK_WITHIN) >= 0) return "pdf";
  return isSvg(bytes) ? "svg" : "unknown";
}

/** The main brand counts first: files name others that could read them, too. */
function heifKind(bytes: Uint8Array): FileKind {
  const end = Math.min(uint32At(bytes, 0), bytes.length, LONGEST_BRAND_LIST);
  const brands = [lettersAt(bytes, 8)];
  for (let offset = 16; offset + 4 <= end; offset += 4) brands.push(lettersAt(bytes, offset));
  if (brands.some((brand) => AV1_BRANDS.has(brand))) return "avif";
  return brands.some((brand) => HEVC_BRANDS.has(brand)) ? "heic" : "unknown";
}

function isSvg(bytes: Uint8Array): boolean {
  // UTF-16 puts a zero byte beside each letter.
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, MARKUP_WITHIN)).replaceAll("\0", "");
  return /<svg[\s>]/i.test(start);
}

/** Where `pattern` stands first within the first bytes, or -1. */
export function firstPlaceOf(bytes: Uint8Array, pattern: Uint8Array, within: number): number {
  const last = Math.min(within, bytes.length - pattern.length);
  for (let offset = 0; offset <= last; offset += 1) if (standsAt(bytes, pattern, offset)) return offset;
  return -1;
}
