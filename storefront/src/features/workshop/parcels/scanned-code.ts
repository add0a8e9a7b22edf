/** What a code names: a piece by its page's address, as hang tags have it, or by its number. */
export type ScannedCode = { readonly handle: string } | { readonly sku: string };

const PIECE_PAGE = /\/pieces\/([^/?#]+)/;

/** Reads what a camera or a hand scanner gave; null when there is nothing to read. Whose shop the address is of doesn't matter. */
export function readCode(text: string): ScannedCode | null {
  const code = text.trim();
  if (code === "") return null;
  const handle = PIECE_PAGE.exec(code)?.[1];
  return handle ? { handle: decodeHandle(handle) } : { sku: code };
}

function decodeHandle(handle: string): string {
  try {
    return decodeURIComponent(handle);
  } catch {
    return handle;
  }
}

interface ScannablePiece {
  readonly handle: string;
  readonly sku: string;
}

/** True when a code is of this piece; small and capital letters are the same, since scanners mix them up. */
export function isCodeOf(code: ScannedCode, { handle, sku }: ScannablePiece): boolean {
  if ("handle" in code) return handle !== "" && code.handle.toLowerCase() === handle.toLowerCase();
  return sku !== "" && code.sku.toLowerCase() === sku.toLowerCase();
}
