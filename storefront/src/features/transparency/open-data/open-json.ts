import type { Transparency } from "@second-chance/backend/contracts/transparency";
import { booksPath } from "@/i18n/paths";
import { OPEN_COLUMNS } from "./open-columns";
import { amountsOf, openRows } from "./open-rows";

/** Where the figures stand as a page. */
const PAGE = { locale: "en", country: "gb" } as const;

/** The whole file: whose figures, under which licence, what each column means, and quarter by quarter the total with its rows. */
export function openJson(books: Transparency, siteUrl: string): object {
  const rows = openRows(books, siteUrl);
  return {
    title:
      "What buyers paid for centers’ pieces at Second Chance Crafts, what centers earned of it and where it went, by quarter",
    page: new URL(booksPath(PAGE, books.center?.handle), siteUrl).href,
    licence: books.licence,
    attribution: "Second Chance Crafts",
    columns: OPEN_COLUMNS,
    notes: [
      "A center that keeps its books closed, and a quarter in which fewer than five people earned or fewer than five pieces were sold, is in no row and in no total.",
      "What centers earned is the total less the part of the shop.",
      "A total is the sum of its rows. Amounts are decimals written as text.",
    ],
    center: books.center,
    centers: books.centers,
    selling_centers: books.sellingCenters,
    currency: books.currencyCode,
    next: { quarter: books.next.quarter, open_since: books.next.opensOn },
    quarters: books.quarters.map(({ quarter, openSince, total }) => ({
      quarter,
      open_since: openSince,
      total: total && {
        centers: total.centers,
        makers_at_least: total.makersAtLeast,
        pieces: total.pieces,
        ...amountsOf(total, books.currencyCode),
      },
      rows: rows.filter((row) => row.quarter === quarter),
    })),
  };
}
