import type { SavedReport } from "@second-chance/backend/contracts/ngo/report";
import { getTranslations } from "next-intl/server";
import { Button, ButtonLink } from "@/ui/button";
import { Disclosure } from "@/ui/disclosure";
import type { NgoPlace } from "../portal/ngo-paths";
import { deleteReportAction } from "./delete-report-action";
import { reportPath } from "./reports-path";

interface ReportCareProps {
  readonly place: NgoPlace;
  readonly report: SavedReport;
}

/** For whoever may: to change a report, or to keep it no longer. */
export async function ReportCare({ place, report: { id, name } }: ReportCareProps) {
  const t = await getTranslations("ngo-reports.view");
  return (
    <div className="mt-6 max-w-4xl print:hidden">
      <ButtonLink look="secondary" href={reportPath(place, id, { change: "1" })}>
        {t("change")}
      </ButtonLink>
      <div className="mt-6 border-b border-line">
        <Disclosure summary={t("delete")}>
          <form action={deleteReportAction} className="max-w-prose">
            <input type="hidden" name="locale" value={place.locale} />
            <input type="hidden" name="organisation" value={place.organisation} />
            <input type="hidden" name="report" value={id} />
            <p className="mb-3">{t("deleteText")}</p>
            <Button look="secondary">{t("deleteName", { name })}</Button>
          </form>
        </Disclosure>
      </div>
    </div>
  );
}
