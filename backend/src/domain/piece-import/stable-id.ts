import { createHash } from "node:crypto";

/** A UUID that the same parts always give (version 8, RFC 9562: made of a hash). */
export function stableId(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  // Each part with its length, so that no two lists of parts read the same.
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  const hex = [...hash.digest("hex").slice(0, 32)];
  hex[12] = "8";
  hex[16] = "89ab"[Number.parseInt(hex[16] ?? "0", 16) % 4] ?? "8";
  return hex.join("").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
