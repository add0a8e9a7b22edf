import type { SavedReport } from "@second-chance/backend/contracts/ngo/report";
import type { ReportSheet } from "@second-chance/backend/contracts/ngo/report-sheet";
import { getFormatter, getTranslations } from "next-intl/server";
import { Button, ButtonLink } from "@/ui/button";
import { Disclosure } from "@/ui/disclosure";
import type { NgoPlace } from "../portal/ngo-paths";
import { monthsInWords } from "../question/period";
import { deleteReportAction } from "./delete-report-action";
import { MakeFile } from "./make-file";
import { whatWords } from "./report-words";
import { reportPath } from "./reports-path";
import { SheetMeans } from "./sheet-means";
import { SheetTable } from "./sheet-table";

interface ReportViewProps {
  readonly place: NgoPlace;
  readonly report: SavedReport;
  readonly sheet: ReportSheet;
  /** Whether whoever looks may change and delete it. */
  readonly mayChange: boolean;
}

/** A report as it stands now: the very cells that a file of the same moment has. */
export async function ReportView({ place, report, sheet, mayChange }: ReportViewProps) {
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
      {mayChange ? (
        <div className="mt-6 max-w-4xl print:hidden">
          <ButtonLink look="secondary" href={reportPath(place, report.id, { change: "1" })}>
            {t("change")}
          </ButtonLink>
          <div className="mt-6 border-b border-line">
            <Disclosure summary={t("delete")}>
              <form action={deleteReportAction} className="max-w-prose">
                <input type="hidden" name="locale" value={place.locale} />
                <input type="hidden" name="organisation" value={place.organisation} />
                <input type="hidden" name="report" value={report.id} />
                <p className="mb-3">{t("deleteText")}</p>
                <Button look="secondary">{t("deleteName", { name: report.name })}</Button>
              </form>
            </Disclosure>
          </div>
        </div>
      ) : null}
    </>
  );
}
