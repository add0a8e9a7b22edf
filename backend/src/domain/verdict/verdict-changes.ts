import type { DatasetDiff, VerdictChange } from "../../contracts/import-rules";
import type { VerdictDto } from "../../contracts/verdict";
import type { ImportRules, VerdictName } from "./import-rules";
import { judge, type VerdictQuestion } from "./judge";

/** A piece with what its verdict is made of. */
export interface JudgedPiece extends Pick<VerdictQuestion, "categories" | "evidence" | "lifts" | "origin"> {
  readonly productId: string;
  readonly handle: string;
  readonly title: string;
  readonly centerId: string;
  readonly center: string;
}

/** The rules of one day. */
export interface Law {
  readonly rules: ImportRules;
  readonly on: string;
  readonly flags: NonNullable<VerdictQuestion["flags"]>;
}

export interface ChangedWay extends VerdictChange {
  readonly productId: string;
  readonly centerId: string;
}

/** Every piece and country whose verdict is another by the later law. */
export function changedWays(
  pieces: readonly JudgedPiece[],
  countries: readonly string[],
  before: Law,
  after: Law,
): ChangedWay[] {
  const [judgeBefore, judgeAfter] = [rememberingJudge(before), rememberingJudge(after)];
  return pieces.flatMap((piece) =>
    countries.flatMap((country) => {
      const was = judgeBefore(piece, country).verdict;
      const is = judgeAfter(piece, country).verdict;
      if (was === is) return [];
      const { productId, handle, title, centerId, center } = piece;
      return [{ productId, handle, title, centerId, center, country, before: was, after: is }];
    }),
  );
}

const isOpen = (verdict: VerdictName): boolean => verdict === "allowed" || verdict === "declare";

type Impact = Pick<DatasetDiff, "countries" | "pieces" | "ways">;

/** The same, counted by country; of the pieces themselves the first `most`, those that stop being sold before others. */
export function countWays(ways: readonly ChangedWay[], most: number): Impact {
  const counts = new Map<string, { stops: number; opens: number; other: number }>();
  for (const way of ways) {
    const count = counts.get(way.country) ?? { stops: 0, opens: 0, other: 0 };
    count[kindOf(way)] += 1;
    counts.set(way.country, count);
  }
  const order = ["stops", "opens", "other"];
  const pieces = ways
    .toSorted((a, b) => order.indexOf(kindOf(a)) - order.indexOf(kindOf(b)))
    .slice(0, most)
    .map(({ productId: _, centerId: __, ...change }) => change);
  return {
    countries: [...counts].map(([country, count]) => ({ country, ...count })),
    pieces,
    ways: ways.length,
  };
}

function kindOf({ before, after }: VerdictChange): "stops" | "opens" | "other" {
  if (isOpen(before) === isOpen(after)) return "other";
  return isOpen(before) ? "stops" : "opens";
}

/** Pieces of like work share one verdict: a shop of ten thousand has some dozens of them. */
export function rememberingJudge({ rules, on, flags }: Law) {
  const keys = new WeakMap<JudgedPiece, string>();
  const known = new Map<string, VerdictDto>();
  return (piece: JudgedPiece, destination: string): VerdictDto => {
    const workKey = keys.get(piece) ?? likeWork(piece);
    keys.set(piece, workKey);
    const key = `${destination} ${workKey}`;
    const { categories, evidence, origin, lifts = [] } = piece;
    const found =
      known.get(key) ?? judge(rules, { categories, evidence, origin, lifts, destination, flags, on });
    known.set(key, found);
    return found;
  };
}

/** Equal for pieces that every rule treats alike. */
export const likeWork = ({ categories, evidence, origin, lifts = [] }: JudgedPiece): string =>
  JSON.stringify([origin, categories, evidence, lifts]);
