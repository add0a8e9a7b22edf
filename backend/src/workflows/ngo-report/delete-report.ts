import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, createWorkflow, StepResponse, transform } from "@medusajs/framework/workflows-sdk";
import type { NewAct } from "../../domain/access/act";
import type { NgoReach } from "../../domain/ngo/ngo-scope";
import { NGO_REPORT_MODULE } from "../../modules/ngo-report";
import type { NgoReportModuleService } from "../../modules/ngo-report/service";
import { recordActStep } from "../access/steps/record-act";
import { requireReport } from "./saved-reports";

const deleteReportStep = createStep(
  "delete-ngo-report",
  async (id: string, { container }) => {
    await container.resolve<NgoReportModuleService>(NGO_REPORT_MODULE).softDeleteSavedReports(id);
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<NgoReportModuleService>(NGO_REPORT_MODULE).restoreSavedReports(id);
  },
);

const deleteReportWorkflow = createWorkflow(
  "delete-ngo-report",
  (input: { readonly id: string; readonly act: NewAct }) => {
    deleteReportStep(transform({ input }, (data) => data.input.id));
    recordActStep(transform({ input }, (data) => data.input.act));
  },
);

/** Keeps a report no longer; its files stay until their time is over. Refuses with `not_found`. */
export async function deleteReport(
  container: MedusaContainer,
  reach: NgoReach,
  { id, act }: { readonly id: string; readonly act: NewAct },
): Promise<void> {
  await requireReport(container, reach.organisation.id, id);
  await deleteReportWorkflow(container).run({ input: { id, act } });
}
