import type { MedusaContainer } from "@medusajs/framework/types";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { NewAct } from "../../domain/access/act";
import { utcDay } from "../../domain/calendar-day";
import { quarterOf } from "../../domain/ngo/figures";
import type { Telling } from "../../modules/open-books/service";
import { requestRevalidation } from "../../shop-window/revalidation";
import { recordActStep } from "../access/steps/record-act";
import { OpenBooksRefusal } from "./open-books-refusal";
import { requireCenter } from "./require-center";
import { tellMakersStep } from "./steps/tell-makers";

const tellMakersWorkflow = createWorkflow("tell-makers", (input: { telling: Telling; act: NewAct }) => {
  const told = tellMakersStep(transform(input, ({ telling }) => telling));
  recordActStep(transform(input, ({ act }) => act));
  return new WorkflowResponse(told);
});

/** A center tells, or corrects, how many of its makers earned in a quarter that has ended. */
export async function tellMakers(container: MedusaContainer, telling: Telling, act: NewAct): Promise<void> {
  if (telling.quarter >= quarterOf(utcDay(new Date())))
    throw new OpenBooksRefusal("quarter_not_ended", "This quarter hasn't ended yet.");
  await requireCenter(container, telling.centerId);
  await tellMakersWorkflow(container).run({ input: { telling, act } });
  requestRevalidation(container, ["transparency"]);
}
