import type { Card } from "@second-chance/backend/contracts/catalogue";
import type { Picture } from "@second-chance/backend/contracts/picture";

/** Pictures of the first pieces that have one. */
export function piecePictures(pieces: readonly Card[], count: number): Picture[] {
  return pieces.flatMap((piece) => piece.picture ?? []).slice(0, count);
}
