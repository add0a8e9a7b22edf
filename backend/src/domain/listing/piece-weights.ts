/** Grams of like pieces. */
export interface PieceWeights {
  readonly usual: number;
  readonly lightest: number;
  readonly heaviest: number;
}

/** What a piece probably weighs, by others like it: the middle one, which one heavy piece doesn't move. Null without any. */
export function weightsOf(grams: readonly number[]): PieceWeights | null {
  const known = grams.filter((weight) => weight > 0).sort((a, b) => a - b);
  const usual = known[Math.floor((known.length - 1) / 2)];
  const [lightest] = known;
  const heaviest = known.at(-1);
  if (usual === undefined || lightest === undefined || heaviest === undefined) return null;
  return { usual, lightest, heaviest };
}
