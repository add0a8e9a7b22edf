import { bytesOf, standsAt } from "./bytes";
import { firstPlaceOf } from "./photo-kind";

const PDF = bytesOf("%PDF-");
const PDF_MARK_WITHIN = 1024;

const ZIP_END = Uint8Array.of(0x50, 0x4b, 0x05, 0x06);
const ZIP_END_LENGTH = 22;
const LONGEST_ZIP_COMMENT = 0xffff;

/**
 * Markup that a browser or a server would run. Long enough that the noise of compressed pixels hardly ever holds one by
 * chance (once in a hundred thousand of the largest files).
 */
const MARKUP = /<script[\s>]|<html[\s>]|<!doctype html|<svg\s+(?:xmlns|on)|<\?php\s|<iframe[\s>]/i;

/**
 * True when a picture also opens as another kind of file: a PDF, an archive, a page. Nothing of it would be kept, as each
 * photo is drawn anew; whoever sends one means no good, or their device isn't theirs any more. What cameras append to
 * their pictures (a short film, a second exposure) is none of these.
 */
export function hidesFile(bytes: Uint8Array): boolean {
  return (
    firstPlaceOf(bytes, PDF, PDF_MARK_WITHIN) >= 0 ||
    endsAsZip(bytes) ||
    MARKUP.test(new TextDecoder("latin1").decode(bytes))
  );
}

/** An archive is read from its end: its last record, with a comment that reaches to the last byte. */
function endsAsZip(bytes: Uint8Array): boolean {
  const first = Math.max(0, bytes.length - ZIP_END_LENGTH - LONGEST_ZIP_COMMENT);
  for (let offset = bytes.length - ZIP_END_LENGTH; offset >= first; offset -= 1) {
    if (!standsAt(bytes, ZIP_END, offset)) continue;
    const comment = (bytes[offset + 20] ?? 0) + 256 * (bytes[offset + 21] ?? 0);
    if (offset + ZIP_END_LENGTH + comment === bytes.length) return true;
  }
  return false;
}
