import { lettersAt, uint32At } from "./bytes";

const SIGNATURE_LENGTH = 8;
/** Length, name and check sum of a chunk. */
const CHUNK_OVERHEAD = 12;

/** True for a PNG that moves: it says so before its first picture. The decoder would show its first picture and be silent. */
export function isMovingPng(bytes: Uint8Array): boolean {
  let offset = SIGNATURE_LENGTH;
  while (offset + CHUNK_OVERHEAD <= bytes.length) {
    const name = lettersAt(bytes, offset + 4);
    if (name === "acTL") return true;
    if (name === "IDAT") return false;
    offset += CHUNK_OVERHEAD + uint32At(bytes, offset);
  }
  return false;
}
