import { type NgoPlace, type NgoQuery, roomPath } from "../portal/ngo-paths";

/** What was done just now, in the address that the page is led back to. A refusal's code may stand there, too. */
export const SAID = ["saved", "changed", "deleted"] as const;

/** What a report can be of. */
export const REPORT_KINDS = ["figures", "entries"] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

export const reportsPath = (place: NgoPlace, query: NgoQuery = {}): string =>
  roomPath(place, "reports", query);

/** The room of one report. */
export const reportPath = (place: NgoPlace, id: string, query: NgoQuery = {}): string =>
  roomPath(place, `reports/${encodeURIComponent(id)}`, query);
