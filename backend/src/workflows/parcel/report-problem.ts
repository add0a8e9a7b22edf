import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import type { ReportProblem } from "../../contracts/manager/parcel";
import type { NewAct } from "../../domain/access/act";
import type { PackingReach } from "../../domain/parcel/packing-reach";
import { PARCEL_MODULE } from "../../modules/parcel";
import type { ReportedProblem } from "../../modules/parcel/problems/problem-rows";
import type { ParcelModuleService } from "../../modules/parcel/service";
import { recordActStep } from "../access/steps/record-act";
import { refusingAsParcel } from "./parcel-refusal";
import { parcelInReach } from "./read-managed-parcel";

interface ReportInput {
  readonly reported: ReportedProblem;
  readonly act: NewAct;
}

/** What was reported stands; there is nothing to take back. */
const reportStep = createStep("report-parcel-problem", async (reported: ReportedProblem, { container }) => {
  const parcels = container.resolve<ParcelModuleService>(PARCEL_MODULE);
  return new StepResponse(await refusingAsParcel(() => parcels.reportParcelProblem(reported)));
});

const reportProblemWorkflow = createWorkflow("report-parcel-problem", (input: ReportInput) => {
  const isNew = reportStep(input.reported);
  when({ isNew }, (data) => data.isNew).then(() => {
    recordActStep(input.act);
  });
  return new WorkflowResponse(isNew);
});

/** Reports what is wrong with a parcel to the operators; the same report again is one. Throws `ParcelRefusal`. */
export async function reportParcelProblem(
  container: MedusaContainer,
  reach: PackingReach,
  {
    parcelId,
    by,
    act,
    ...said
  }: ReportProblem & {
    readonly parcelId: string;
    readonly by: string;
    readonly act: NewAct;
  },
): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await parcelInReach(sql, reach, parcelId);
  const reported = { ...said, parcelId, workshopId: reach.workshopId, by };
  await reportProblemWorkflow(container).run({ input: { reported, act } });
}
