import { OPEN_PARTS, type OpenPart } from "@second-chance/backend/contracts/open-parts";
import type { OpenSums, Transparency } from "@second-chance/backend/contracts/transparency";
import { toDecimal } from "@/i18n/format";
import { dataPath } from "./data-paths";
import type { OpenRow } from "./open-columns";

type Amounts = Record<"total" | OpenPart, string>;

/** Cents as decimals, "1234.50": the same digits that the page writes. */
export function amountsOf(
  { totalMinor, split }: Pick<OpenSums, "totalMinor" | "split">,
  currency: string,
): Amounts {
  const decimal = (minor: string) => toDecimal(Number(minor), currency);
  return {
    total: decimal(totalMinor),
    ...(Object.fromEntries(OPEN_PARTS.map((part) => [part, decimal(split[part])])) as Record<
      OpenPart,
      string
    >),
  };
}

/** Everything that is told, a row a center and quarter, the newest quarter first. */
export function openRows(books: Transparency, siteUrl: string): OpenRow[] {
  const definitions = new URL(dataPath("json"), siteUrl).href;
  return books.quarters.flatMap(({ quarter, openSince, cells }) =>
    cells.map((cell) => {
      const center = books.centers.find(({ handle }) => handle === cell.center);
      return {
        quarter,
        open_since: openSince,
        center: cell.center,
        center_name: center?.name ?? "",
        country: center?.country ?? "",
        makers_band: cell.makers,
        makers_at_least: Number.parseInt(cell.makers, 10),
        pieces: cell.pieces,
        currency: books.currencyCode,
        ...amountsOf(cell, books.currencyCode),
        licence: books.licence.name,
        definitions,
      };
    }),
  );
}
