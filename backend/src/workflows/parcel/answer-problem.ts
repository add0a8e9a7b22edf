import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { NewAct } from "../../domain/access/act";
import { PARCEL_MODULE } from "../../modules/parcel";
import type { AnsweredProblem } from "../../modules/parcel/problems/problem-rows";
import type { ParcelModuleService } from "../../modules/parcel/service";
import { recordActStep } from "../access/steps/record-act";
import { refusingAsParcel } from "./parcel-refusal";

interface AnswerInput {
  readonly answered: AnsweredProblem;
  /** Whose act it is and from where; the workshop that reported is filled in. */
  readonly act: NewAct;
}

/** An answer stands; there is nothing to take back. */
const answerStep = createStep("answer-parcel-problem", async (answered: AnsweredProblem, { container }) => {
  const parcels = container.resolve<ParcelModuleService>(PARCEL_MODULE);
  const { workshopId } = await refusingAsParcel(() => parcels.answerParcelProblem(answered));
  const [parcel] = await parcels.listParcels({ id: answered.parcelId }, { select: ["center_id"] });
  return new StepResponse({ workshopId, centerId: parcel?.center_id ?? null });
});

const answerProblemWorkflow = createWorkflow("answer-parcel-problem", (input: AnswerInput) => {
  const place = answerStep(input.answered);
  recordActStep(transform({ input, place }, (data): NewAct => ({ ...data.input.act, ...data.place })));
  return new WorkflowResponse(place);
});

/** Answers what a center reported, once; the center reads it, and the shopper isn't told. Throws `ParcelRefusal`. */
export async function answerParcelProblem(container: MedusaContainer, input: AnswerInput): Promise<void> {
  await answerProblemWorkflow(container).run({ input });
}
