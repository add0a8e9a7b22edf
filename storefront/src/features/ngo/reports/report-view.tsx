import type { SavedReport } from "@second-chance/backend/contracts/ngo/report";
import type { ReportSheet } from "@second-chance/backend/contracts/ngo/report-sheet";
import { getFormatter, getTranslations } from "next-intl/server";
import type { NgoPlace } from "../portal/ngo-paths";
import { monthsInWords } from "../question/period";
import { MakeFile } from "./make-file";
import { whatWords } from "./report-words";
import { SheetMeans } from "./sheet-means";
import { SheetTable } from "./sheet-table";

interface ReportViewProps {
  readonly place: NgoPlace;
  readonly report: SavedReport;
  readonly sheet: ReportSheet;
}

/** A report as it stands now: the very cells that a file of the same moment has. */
export async function ReportView({ place, report, sheet }: ReportViewProps) {
  const t = await getTranslations("ngo-reports.view");
  const format = await getFormatter();
  const { head, rows, count } = sheet;
  const shown = rows.filter(({ kind }) => kind === "row").length;
  const moment = format.dateTime(new Date(head.asOf.moment), {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "UTC",
  });
  return (
    <>
      <p className="text-lg">
        <strong className="inline-block font-semibold first-letter:uppercase">
          {monthsInWords(head.period, place.locale)}
        </strong>
      </p>
      <p>{await whatWords(report.definition)}</p>
      <p className="mb-5 text-sm text-ink-soft">{t("asOf", { moment, position: head.asOf.position })}</p>
      <MakeFile place={place} report={report.id} />
      <div className="mt-stack">
        {count === 0 ? <p className="mb-3">{t("nothing")}</p> : null}
        {shown < count ? (
          <p className="mb-3">{t("first", { shown: format.number(shown), count: format.number(count) })}</p>
        ) : null}
        <SheetTable sheet={sheet} />
      </div>
      <SheetMeans sheet={sheet} />
    </>
  );
}
