import type { MedusaContainer } from "@medusajs/framework/types";
import type { ReportRow, ReportSheet } from "../../contracts/ngo/report-sheet";
import type { NgoReach } from "../../domain/ngo/ngo-scope";
import { sealOf } from "../../domain/ngo-report/canonical";
import { inSnapshot } from "../ngo/read-snapshot";
import { type AskedReport, openReport } from "./open-report";

/** Rows of entries that a screen shows. */
const MOST_SHOWN = 500;

/** A report as a screen shows it: all rows of figures, the first of entries, and the total of all. */
export const readSheet = (
  container: MedusaContainer,
  reach: NgoReach,
  asked: AskedReport,
): Promise<ReportSheet> =>
  inSnapshot(container, reach, async (snapshot) => {
    const { head, count, batches } = await openReport(snapshot, { ...asked, most: MOST_SHOWN });
    const rows: ReportRow[] = [];
    for await (const batch of batches) rows.push(...batch);
    const isWhole = rows.filter(({ kind }) => kind === "row").length === count;
    return { head, rows, count, sha256: isWhole ? sealOf(head, rows) : null };
  });
