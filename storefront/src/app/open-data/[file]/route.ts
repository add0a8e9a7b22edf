import { DEFAULT_LOCALE } from "@second-chance/backend/contracts/locale";
import type { Transparency } from "@second-chance/backend/contracts/transparency";
import { getTransparency } from "@/data/transparency";
import { env } from "@/env";
import { dataFileOf, type Format } from "@/features/transparency/open-data/data-paths";
import {
  onlyReading,
  openAnswer,
  openProblem,
  openRefusal,
} from "@/features/transparency/open-data/open-answer";
import { openCsv } from "@/features/transparency/open-data/open-csv";
import { openJson } from "@/features/transparency/open-data/open-json";
import { openRows } from "@/features/transparency/open-data/open-rows";

const WRITE: Readonly<Record<Format, (books: Transparency) => Response>> = {
  csv: (books) =>
    openAnswer(openCsv(openRows(books, env().SITE_URL)), "text/csv; charset=utf-8; header=present"),
  json: (books) => openAnswer(JSON.stringify(openJson(books, env().SITE_URL), null, 1), "application/json"),
};

/** What centers earned, as a file: `income.csv` and `.json` of all, `<center>.csv` and `.json` of one. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const file = dataFileOf((await params).file);
  if (!file) {
    return openProblem(
      404,
      "not_found",
      "Ask for income.csv, income.json, or a center's name with .csv or .json.",
    );
  }
  const books = await getTransparency(DEFAULT_LOCALE, file.center);
  return books.ok ? WRITE[file.format](books.value) : openRefusal(books);
}

export { onlyReading as DELETE, onlyReading as PATCH, onlyReading as POST, onlyReading as PUT };
