import { reportRecipientsSchema, type SavedReport } from "@second-chance/backend/contracts/ngo/report";
import type { ReachedOrganisation } from "@second-chance/backend/contracts/ngo/session";
import { getTranslations } from "next-intl/server";
import { askNgo, readMe } from "@/data/ngo";
import { ActionForm } from "@/features/form/action-form";
import { TextLink } from "@/ui/text-link";
import type { NgoPlace } from "../portal/ngo-paths";
import { apiPath } from "./posted-report";
import { readEarned } from "./read-earned";
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
  const values = report ? valuesOf(report) : {};
  const [recipients, earned] = await Promise.all([
    membersToMail(place, report),
    readEarned(place, organisation),
  ]);
  const fields = await reportFields({
    locale,
    kind,
    centers: organisation.centers,
    currency: organisation.reporting_currency,
    recipients,
    earned,
    values,
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

/** Everybody of the organisation, whoever asks first. */
async function membersToMail(place: NgoPlace, report: SavedReport | undefined) {
  const [me, members] = await Promise.all([
    readMe(),
    askNgo(`${apiPath(place, "")}/recipients`, { schema: reportRecipientsSchema }),
  ]);
  const you = me.ok ? [{ id: me.value.officer.id, name: me.value.officer.name }] : [];
  const known = members.ok ? members.value.recipients : (report?.recipients ?? []);
  return [...you, ...known.filter((one) => one.id !== you[0]?.id)];
}
