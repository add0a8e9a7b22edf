import type { SavedReport } from "@second-chance/backend/contracts/ngo/report";
import type { ReachedOrganisation } from "@second-chance/backend/contracts/ngo/session";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { TextLink } from "@/ui/text-link";
import type { OpenedRoom } from "../portal/room-props";
import { ReportForm } from "./report-form";
import { ReportItem } from "./report-item";
import { REPORT_KINDS, reportsPath } from "./reports-path";
import { Said } from "./said";

interface ReportsRoomProps {
  readonly room: OpenedRoom;
  readonly organisation: ReachedOrganisation;
  readonly reports: readonly SavedReport[];
}

/** The reports that an organisation keeps, and for whoever may, the form of a new one. */
export async function ReportsRoom({ room, organisation, reports }: ReportsRoomProps) {
  const t = await getTranslations("ngo-reports");
  const mayMake = organisation.rights.includes("report");
  const kind = REPORT_KINDS.find((known) => known === room.query.new);
  if (mayMake && kind)
    return (
      <section className="max-w-3xl">
        <TextLink href={reportsPath(room)} className="inline-flex min-h-11 items-center">
          {t("all")}
        </TextLink>
        <h2 className="mb-1 text-2xl">{t(`new.${kind}`)}</h2>
        <p className="mb-5 text-ink-soft">{t(`newText.${kind}`)}</p>
        <ReportForm place={room} organisation={organisation} kind={kind} />
      </section>
    );
  return (
    <>
      <Said locale={room.locale} said={room.query.said} />
      {reports.length === 0 ? (
        <EmptyState title={t("emptyTitle")}>{t(mayMake ? "emptyText" : "emptyTextReader")}</EmptyState>
      ) : (
        <ul className="max-w-3xl divide-y divide-line border-y border-line">
          {reports.map((report) => (
            <ReportItem key={report.id} place={room} report={report} />
          ))}
        </ul>
      )}
      {mayMake ? (
        <div className="mt-6 flex flex-wrap gap-3">
          {REPORT_KINDS.map((one) => (
            <ButtonLink
              key={one}
              look={one === "figures" ? "primary" : "secondary"}
              href={reportsPath(room, { new: one })}
            >
              {t(`new.${one}`)}
            </ButtonLink>
          ))}
        </div>
      ) : null}
    </>
  );
}
