import type { LeftOutReason } from "../../contracts/parcel-problem-words";

const REASONS: Readonly<Record<LeftOutReason, string>> = {
  not_on_shelf: "not on the shelf",
  broken: "broken",
  not_made_yet: "not made yet",
  held: "held back",
  other: "another reason",
};
/** As long as a note of a parcel may be. */
const LONGEST = 300;

interface LeftOut {
  readonly title: string;
  readonly missing: number;
  readonly reason: LeftOutReason | null;
}

/** What operators read of a parcel that was packed without some of its pieces; empty when all are in it. */
export function leftOutNote(lines: readonly LeftOut[]): string {
  const left = lines
    .filter(({ missing }) => missing > 0)
    .map(({ title, missing, reason }) => `${missing} × ${title} (${REASONS[reason ?? "other"]})`);
  if (left.length === 0) return "";
  const note = `Left out: ${left.join(", ")}`;
  return note.length > LONGEST ? `${note.slice(0, LONGEST - 1)}…` : note;
}
