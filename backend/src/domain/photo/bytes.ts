/** The bytes of a text of single-byte letters. */
export const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** True when `pattern` stands at `offset`. */
export function standsAt(bytes: Uint8Array, pattern: Uint8Array, offset: number): boolean {
  return pattern.every((byte, index) => bytes[offset + index] === byte);
}

/** Four letters at an offset, as the boxes and chunks of picture files are named. */
export const lettersAt = (bytes: Uint8Array, offset: number): string =>
  String.fromCharCode(...bytes.subarray(offset, offset + 4));

/** A whole number of four bytes, the highest first. */
export function uint32At(bytes: Uint8Array, offset: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(offset);
}
