import type { SavedReport } from "@second-chance/backend/contracts/ngo/report";
import type { ReachedOrganisation } from "@second-chance/backend/contracts/ngo/session";
import { getTranslations } from "next-intl/server";
import { readMe } from "@/data/ngo";
import { ActionForm } from "@/features/form/action-form";
import { TextLink } from "@/ui/text-link";
import type { NgoPlace } from "../portal/ngo-paths";
import { reportFields } from "./report-fields";
import { valuesOf } from "./report-values";
import type { ReportKind } from "./reports-path";
import { reportPath, reportsPath } from "./reports-path";
import { saveReportAction } from "./save-report-action";

interface ReportFormProps {
  readonly place: NgoPlace;
  readonly organisation: ReachedOrganisation;
  readonly kind: ReportKind;
  /** The one to change; none is a new one. */
  readonly report?: SavedReport;
}

/** What a report is of, and when a file is made of it. */
export async function ReportForm({
  place: { locale, organisation: id },
  organisation,
  kind,
  report,
}: ReportFormProps) {
  const t = await getTranslations("ngo-reports.form");
  const place = { locale, organisation: id };
  const me = await readMe();
  const you = me.ok ? [{ id: me.value.officer.id, name: me.value.officer.name }] : [];
  const others = (report?.recipients ?? []).filter((one) => one.id !== you[0]?.id);
  const fields = await reportFields({
    locale,
    kind,
    centers: organisation.centers,
    currency: organisation.reporting_currency,
    recipients: [...you, ...others],
    values: report ? valuesOf(report) : {},
  });
  return (
    <ActionForm
      action={saveReportAction}
      hidden={{ ...place, kind, report: report?.id ?? "" }}
      labels={{ submit: t("submit"), pending: t("pending"), summary: t("summary") }}
      fields={fields}
    >
      <TextLink
        href={report ? reportPath(place, report.id) : reportsPath(place)}
        className="inline-flex min-h-11 items-center"
      >
        {t("cancel")}
      </TextLink>
    </ActionForm>
  );
}
