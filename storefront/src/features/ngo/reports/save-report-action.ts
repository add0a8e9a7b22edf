"use server";

import { savedReportSchema, saveReportSchema } from "@second-chance/backend/contracts/ngo/report";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { askNgo } from "@/data/ngo";
import { answered } from "@/features/door/door-form";
import { doorPath } from "@/features/door/door-pages";
import type { FormState } from "@/features/form/form-state";
import { posted, postedValues } from "@/features/form/posted";
import { postedLines } from "@/features/form/posted-lines";
import { ngoProblems } from "../portal/ngo-problem";
import { postedPlace } from "../portal/posted-place";
import { apiPath } from "./posted-report";
import { faultsOf, ONE_OF, type ReportField, type ReportValues, SEVERAL_OF, saveBody } from "./report-values";
import { REPORT_KINDS, reportPath, reportsPath } from "./reports-path";

/** Refusals that are about one field. */
const OF_FIELD: Readonly<Record<string, ReportField>> = {
  detail_not_granted: "center",
  recipient_unknown: "recipients",
};

function postedReport(form: FormData): ReportValues {
  const several = Object.fromEntries(SEVERAL_OF.map((name) => [name, postedLines(form, name)]));
  return { ...postedValues(form, ONE_OF), ...several } as ReportValues;
}

/** Keeps a new report, or changes one. What was typed is never lost. */
export async function saveReportAction(previous: FormState, form: FormData): Promise<FormState> {
  const place = postedPlace(form);
  const id = posted(form, "report");
  const kind = REPORT_KINDS.find((known) => known === posted(form, "kind")) ?? "figures";
  const values = postedReport(form);
  const problems = await ngoProblems(place.locale);
  const refused = (code: string): FormState => {
    if (code === "not_signed_in")
      redirect(doorPath({ portal: "ngo", locale: place.locale }, "log-in", { back: reportsPath(place) }));
    const field = OF_FIELD[code];
    return field
      ? { ...answered(previous, values), errors: { [field]: problems(code) } }
      : { ...answered(previous, values), message: problems(code) };
  };
  const before = id ? await askNgo(apiPath(place, id), { schema: savedReportSchema }) : null;
  if (before && !before.ok) return refused(before.code);
  const t = await getTranslations({ locale: place.locale, namespace: "ngo-reports.wrong" });
  const read = saveReportSchema.safeParse(saveBody(kind, values));
  if (!read.success) {
    const faults = Object.entries(faultsOf(read.error.issues, values));
    if (faults.length === 0) return refused("invalid_request");
    return {
      ...answered(previous, values),
      errors: Object.fromEntries(faults.map(([field, fault]) => [field, t(fault)])),
    };
  }
  const saved = await askNgo(apiPath(place, id), {
    method: id ? "PUT" : "POST",
    body: read.data,
    schema: savedReportSchema,
  });
  if (saved.ok) redirect(reportPath(place, saved.value.id, { said: id ? "changed" : "saved" }));
  // The report itself was there: a center or a workshop isn't.
  if (saved.code === "not_found") return { ...answered(previous, values), errors: { workshop: t("places") } };
  return refused(saved.code);
}
