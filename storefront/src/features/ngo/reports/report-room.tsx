import type { SavedReport } from "@second-chance/backend/contracts/ngo/report";
import { reportSheetSchema } from "@second-chance/backend/contracts/ngo/report-sheet";
import type { ReachedOrganisation } from "@second-chance/backend/contracts/ngo/session";
import { getTranslations } from "next-intl/server";
import { askNgo } from "@/data/ngo";
import { Notice } from "@/ui/notice";
import { TextLink } from "@/ui/text-link";
import { searchOf } from "../portal/ngo-paths";
import { RoomProblem } from "../portal/room-problem";
import type { OpenedRoom } from "../portal/room-props";
import { apiPath } from "./posted-report";
import { ReportCare } from "./report-care";
import { ReportForm } from "./report-form";
import { ReportView } from "./report-view";
import { reportsPath } from "./reports-path";
import { Said } from "./said";

/** Refusals of a report with a center that isn't open as far as it needs: the report itself was found before. */
const CLOSED: ReadonlySet<string> = new Set(["not_found", "detail_not_granted"]);

interface ReportRoomProps {
  readonly room: OpenedRoom;
  readonly organisation: ReachedOrganisation;
  readonly report: SavedReport;
}

/** One report: what it says now, or the form that changes it. Where it can't be read any more, it can still be changed. */
export async function ReportRoom({ room, organisation, report }: ReportRoomProps) {
  const t = await getTranslations("ngo-reports");
  const mayChange = organisation.rights.includes("report");
  if (mayChange && room.query.change === "1")
    return (
      <div className="max-w-3xl">
        <ReportForm place={room} organisation={organisation} kind={report.definition.kind} report={report} />
      </div>
    );
  const rows = `${apiPath(room, report.id)}/rows${searchOf({ locale: room.locale })}`;
  const sheet = await askNgo(rows, { schema: reportSheetSchema });
  return (
    <>
      <TextLink href={reportsPath(room)} className="inline-flex min-h-11 items-center print:hidden">
        {t("all")}
      </TextLink>
      <Said locale={room.locale} said={room.query.said} />
      {sheet.ok ? (
        <ReportView place={room} report={report} sheet={sheet.value} />
      ) : CLOSED.has(sheet.code) ? (
        <div className="max-w-prose">
          <Notice look="care">{t("view.closed")}</Notice>
        </div>
      ) : (
        <RoomProblem locale={room.locale} code={sheet.code} here={room.here} />
      )}
      {mayChange ? <ReportCare place={room} report={report} /> : null}
    </>
  );
}
