import { DEFAULT_LOCALE, isLocale, LOCALES } from "@second-chance/backend/contracts/locale";
import { getTransparency } from "@/data/transparency";
import { chartModel } from "@/features/transparency/open-data/chart-model";
import {
  onlyReading,
  openAnswer,
  openProblem,
  openRefusal,
} from "@/features/transparency/open-data/open-answer";
import { openChart } from "@/features/transparency/open-data/open-chart";

/** Income by quarter as a picture for any page: `?center=` for one of them, `?locale=` for its words. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const locale = searchParams.get("locale") || DEFAULT_LOCALE;
  if (!isLocale(locale)) {
    return openProblem(
      400,
      "unknown_locale",
      `The chart speaks ${LOCALES.join(", ")}: ask for one of them as locale.`,
    );
  }
  const books = await getTransparency(locale, searchParams.get("center") || undefined);
  return books.ok
    ? openAnswer(openChart(await chartModel(books.value, locale)), "image/svg+xml")
    : openRefusal(books);
}

export { onlyReading as DELETE, onlyReading as PATCH, onlyReading as POST, onlyReading as PUT };
