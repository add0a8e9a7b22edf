import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { SavedReport, SaveReport } from "../../contracts/ngo/report";
import type { NewAct } from "../../domain/access/act";
import type { NgoReach } from "../../domain/ngo/ngo-scope";
import { NGO_REPORT_MODULE } from "../../modules/ngo-report";
import type { NgoReportModuleService } from "../../modules/ngo-report/service";
import { recordActStep } from "../access/steps/record-act";
import { settled } from "./ask-export";
import { ReportRefusal } from "./report-refusal";
import { membersToday, readReport, requireReport } from "./saved-reports";

interface Kept {
  /** Null for a new one. */
  readonly id: string | null;
  readonly organisationId: string;
  readonly by: string;
  readonly mailsSince: string | null;
  readonly report: Omit<SaveReport, "mails_monthly">;
}

type Values = Omit<
  Awaited<ReturnType<NgoReportModuleService["retrieveSavedReport"]>>,
  "created_at" | "updated_at" | "deleted_at"
>;

interface Undo {
  readonly id: string;
  /** Null of one that wasn't there. */
  readonly before: Values | null;
}

const keepReportStep = createStep(
  "keep-ngo-report",
  async ({ id, organisationId, by, mailsSince, report }: Kept, { container }) => {
    const reports = container.resolve<NgoReportModuleService>(NGO_REPORT_MODULE);
    const { definition, recipients, ...rest } = report;
    const values = {
      ...rest,
      organisation_id: organisationId,
      definition: definition as unknown as Record<string, unknown>,
      recipients: recipients as unknown as Record<string, unknown>,
      mails_since: mailsSince,
      changed_by: by,
    };
    if (id === null) {
      const made = await reports.createSavedReports(values);
      return new StepResponse<string, Undo>(made.id, { id: made.id, before: null });
    }
    const {
      created_at: _,
      updated_at: __,
      deleted_at: ___,
      ...before
    } = await reports.retrieveSavedReport(id);
    await reports.updateSavedReports({ id, ...values });
    return new StepResponse<string, Undo>(id, { id, before });
  },
  async (undo, { container }) => {
    if (!undo) return;
    const reports = container.resolve<NgoReportModuleService>(NGO_REPORT_MODULE);
    if (undo.before) await reports.updateSavedReports(undo.before);
    else await reports.deleteSavedReports(undo.id);
  },
);

interface Keeping {
  readonly kept: Kept;
  readonly act: Omit<NewAct, "subject">;
}

const keepReportWorkflow = createWorkflow("keep-ngo-report", (input: Keeping) => {
  const id = keepReportStep(transform({ input }, (data) => data.input.kept));
  recordActStep(
    transform(
      { input, id },
      (data): NewAct => ({
        ...data.input.act,
        subject: { type: "ngo_report", id: data.id },
      }),
    ),
  );
  return new WorkflowResponse(id);
});

/**
 * Keeps a report, or changes one. One that begins to be mailed is mailed from the next month on.
 * @throws AccessRefused for a center that isn't granted. Refuses with `not_found` and with `recipient_unknown`.
 */
export async function saveReport(
  container: MedusaContainer,
  reach: NgoReach,
  {
    id,
    body,
    by,
    act,
  }: { readonly id: string | null; readonly body: SaveReport; readonly by: string } & Pick<Keeping, "act">,
  now = new Date(),
): Promise<SavedReport> {
  const organisationId = reach.organisation.id;
  const before = id === null ? null : await requireReport(container, organisationId, id);
  await settled(container, reach, body.definition);
  const members = await membersToday(container, organisationId, now);
  const { mails_monthly: mailsMonthly, ...report } = body;
  if (!report.recipients.every((recipient) => members.some((member) => member.id === recipient)))
    throw new ReportRefusal("recipient_unknown", "Reports are mailed to members of the organisation only.");
  const mailsSince = mailsMonthly ? (before?.mails_since ?? now.toISOString().slice(0, 10)) : null;
  const kept = { id, organisationId, by, mailsSince, report };
  const { result } = await keepReportWorkflow(container).run({ input: { kept, act } });
  return readReport(container, organisationId, result as string);
}
