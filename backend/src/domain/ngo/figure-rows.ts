import type { FigureFilter, FigureGroup, FigureRow, NgoFigures } from "../../contracts/ngo/figures";
import { incomeOnWire } from "../income/income-on-wire";
import { totalsOf } from "../income/income-report";
import { byKey, type FigureSum, monthsOfQuarter, piecesOf, reportedOf } from "./figures";
import { within } from "./period-before";

/** A center that is granted, as answers name it. */
export type GrantedCenter = NgoFigures["centers"][number];

/** What makes rows of sums: what was asked, of whom, and whether the numbers of all these may be opened. */
export interface RowsOf {
  readonly filter: FigureFilter;
  readonly centers: readonly GrantedCenter[];
}

/** The query that opens a number; null where of one of its centers only sums are granted. */
export const opensOf = <Opens extends FigureFilter>(filter: Opens, { centers }: RowsOf): Opens | null =>
  centers.some(({ scope }) => scope === "totals") ? null : filter;

/** A number with what it is made of; `sums` of one book, `sold` those of the pieces, where these have a meaning. */
export function figureRow(
  key: string,
  {
    sums,
    sold,
    of,
    name = null,
  }: {
    readonly sums: readonly FigureSum[];
    readonly sold: readonly FigureSum[] | null;
    readonly of: RowsOf;
    readonly name?: string | null;
  },
): FigureRow {
  const { isWhole, ...reported } = reportedOf(sums);
  const amounts = Object.fromEntries(
    Object.entries(reported).map(([figure, minor]) => [figure, String(minor)]),
  );
  return {
    key,
    name,
    amounts: totalsOf(sums).map(incomeOnWire),
    reporting: { ...(amounts as Record<keyof typeof reported, string>), isWhole },
    pieces: sold && piecesOf(sold),
    opens: opensOf(of.filter, of),
  };
}

/** Rows of a group, months and quarters newest first, all others by how much happened; what belongs to none is last. */
export function figureRows(
  group: FigureGroup,
  {
    sums,
    sold,
    of,
    keyOf = (key) => key,
  }: {
    readonly sums: readonly FigureSum[];
    readonly sold: readonly FigureSum[] | null;
    readonly of: RowsOf;
    readonly keyOf?: (key: string) => string;
  },
): FigureRow[] {
  const pieces = byKey(sold ?? [], keyOf);
  const rows = [...byKey(sums, keyOf)].map(([key, own]) =>
    figureRow(key, {
      sums: own,
      sold: sold && (pieces.get(key) ?? []),
      of: narrowed(group, key, of),
      name: nameOf(group, key, of.centers),
    }),
  );
  const size = ({ amounts }: FigureRow) => amounts.reduce((all, { entries }) => all + entries, 0);
  const isTime = group === "month" || group === "quarter";
  return rows.sort(
    (a, b) =>
      Number(a.key === "") - Number(b.key === "") ||
      (isTime ? 0 : size(b) - size(a)) ||
      (a.key < b.key ? -1 : 1) * (isTime ? -1 : 1),
  );
}

function narrowed(group: FigureGroup, key: string, { filter, centers }: RowsOf): RowsOf {
  switch (group) {
    case "month":
      return { filter: { ...filter, from: key, to: key }, centers };
    case "quarter":
      return { filter: { ...filter, ...within(monthsOfQuarter(key), filter) }, centers };
    case "center":
      return { filter: { ...filter, center: [key] }, centers: centers.filter(({ id }) => id === key) };
    case "workshop": {
      if (key === "") return { filter: { ...filter, workshop: [key] }, centers };
      const own = centers.filter(({ workshops }) => workshops.some(({ id }) => id === key));
      // With its center: of others only sums may be granted, and then a list of them all is refused.
      return { filter: { ...filter, center: own.map(({ id }) => id), workshop: [key] }, centers: own };
    }
    default:
      return { filter: { ...filter, [group]: key }, centers };
  }
}

/** A workshop is named with its center: two centers may each have a carpentry. */
function nameOf(group: FigureGroup, key: string, centers: readonly GrantedCenter[]): string | null {
  if (group === "center") return centers.find(({ id }) => id === key)?.name ?? null;
  if (group !== "workshop") return null;
  const center = centers.find(({ workshops }) => workshops.some(({ id }) => id === key));
  const workshop = center?.workshops.find(({ id }) => id === key);
  return center && workshop ? `${workshop.name}, ${center.name}` : null;
}
