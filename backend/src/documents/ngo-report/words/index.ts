import type { Locale } from "../../../contracts/locale";
import type { ReportWords } from "../../../domain/ngo-report/report-words";
import { EN } from "./en";
import { ES } from "./es";
import { LT } from "./lt";
import { VI } from "./vi";

/** What reports say, in every language. */
export const REPORT_WORDS: Readonly<Record<Locale, ReportWords>> = { en: EN, es: ES, vi: VI, lt: LT };
