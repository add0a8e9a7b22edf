import type { FigureRow } from "@second-chance/backend/contracts/ngo/figures";
import type { MapLook } from "@/ui/world-map/map-look";

/** From which part of all income on a country is drawn how; the last one also stands for nothing earned and given back. */
export const SHARES = [
  { name: "most", look: "full", from: 0.2 },
  { name: "some", look: "lines", from: 0.05 },
  { name: "few", look: "dots", from: Number.NEGATIVE_INFINITY },
] as const satisfies readonly { readonly name: string; readonly look: MapLook; readonly from: number }[];

/** How each country that pieces went to is drawn. */
export function destinationLooks(rows: readonly FigureRow[]): ReadonlyMap<string, MapLook> {
  const sent = rows.filter(({ key }) => key !== "");
  const earned = ({ reporting }: FigureRow) => Number(reporting.incomeMinor);
  const all = sent.reduce((sum, row) => sum + Math.max(0, earned(row)), 0);
  return new Map(
    sent.map((row) => {
      const share = all > 0 ? earned(row) / all : 0;
      return [row.key.toUpperCase(), SHARES.find(({ from }) => share >= from)?.look ?? "dots"];
    }),
  );
}
