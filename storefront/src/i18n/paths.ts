import type { Locale } from "@second-chance/backend/contracts/locale";

interface Where {
  readonly locale: Locale;
  readonly country: string;
}

/** Path of a page in a language and for a ship-to country; `page` starts with a slash, or is empty for the home page. */
export function pathOf({ locale, country }: Where, page = ""): string {
  return `/${locale}/${country}${page}`;
}

export const piecePath = (where: Where, handle: string): string => pathOf(where, `/pieces/${handle}`);
export const centerPath = (where: Where, handle: string): string => pathOf(where, `/centers/${handle}`);
/** What a center earned and where it went; of all that open their books where none is named. */
export const booksPath = (where: Where, center?: string): string =>
  pathOf(where, `/transparency${center === undefined ? "" : `/${center}`}`);
export const workshopPath = (where: Where, handle: string): string => pathOf(where, `/workshops/${handle}`);
/** Where a maker takes back what is shown of them. */
export const withdrawPath = (where: Where): string => pathOf(where, "/withdraw");
export const cataloguePath = (where: Where, query = ""): string =>
  pathOf(where, `/catalogue${query ? `?${query}` : ""}`);
