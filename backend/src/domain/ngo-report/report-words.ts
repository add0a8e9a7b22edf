import type { FigureBook, FigureGroup, FigureTone, Sent } from "../../contracts/ngo/figures";
import type { EntryColumn, FigureColumn } from "../../contracts/ngo/report";
import type { RateSource } from "../fx/rate-source";

interface Term {
  readonly label: string;
  readonly definition: string;
}

/** Lines of a report's own account: what was asked, and when. */
export const ABOUT_LINES = [
  "organisation",
  "report",
  "period",
  "months",
  "centers",
  "workshops",
  "sent",
  "craft",
  "recipient",
  "tone",
  "destination",
  "book",
  "kind",
  "group",
  "moment",
  "position",
  "rates",
  "notConverted",
] as const;
export type AboutLine = (typeof ABOUT_LINES)[number];

/** What stands around the rows of a file. */
export interface Furniture {
  readonly report: string;
  readonly definitions: string;
  readonly about: string;
  readonly record: string;
  readonly key: string;
  readonly check: string;
  readonly seal: string;
  /** `{page}` of `{pages}`. */
  readonly page: string;
  /** The first bars of more, `{drawn}` of `{rows}`. */
  readonly drawn: string;
  /** After the first of many names, `{count}` of them. */
  readonly more: string;
  /** Of an entry, in whatever currency. */
  readonly amount: string;
  readonly nothing: string;
  readonly preparedBy: string;
  readonly checkedBy: string;
  readonly name: string;
  readonly date: string;
  readonly signature: string;
}

/** Words of one language; `documents/ngo-report/words` has them. */
export interface ReportWords {
  readonly figures: Readonly<Record<FigureColumn, Term>>;
  readonly entries: Readonly<Record<EntryColumn | "seq" | "amount", Term>>;
  readonly groups: Readonly<Record<FigureGroup, string>>;
  readonly tones: Readonly<Record<FigureTone, string>>;
  readonly sent: Readonly<Record<Sent, string>>;
  readonly books: Readonly<Record<FigureBook, string>>;
  /** Of transactions. */
  readonly kinds: Readonly<Record<string, string>>;
  /** What belongs to no center, workshop, craft, destination or recipient. */
  readonly none: Readonly<Partial<Record<FigureGroup, string>>>;
  readonly total: string;
  readonly rounding: Term;
  /** What converted amounts are, and that pieces and rates are. */
  readonly converted: (label: string, currencyCode: string) => string;
  readonly convertedMeans: string;
  /** A rate's source: the bank's name stays as it is. */
  readonly source: (source: RateSource) => string;
  readonly quarter: (quarter: number, year: string) => string;
  readonly period: (from: string, to: string) => string;
  readonly ownMonths: string;
  readonly about: Readonly<Record<AboutLine, string>>;
  readonly furniture: Furniture;
}

/** Names that people gave or that a language has. */
export interface ReportNames {
  readonly center: (id: string) => string;
  /** With its center. */
  readonly workshop: (id: string) => string;
  readonly craft: (craft: string) => string;
  readonly recipient: (recipient: string) => string;
  readonly country: (code: string) => string;
  /** `2026-03` in words. */
  readonly month: (month: string) => string;
}
