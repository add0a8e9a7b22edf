import type { MedusaContainer } from "@medusajs/framework/types";
import { createWorkflow, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import type { Listing, SubmitListing } from "../../contracts/manager/listing";
import type { NewAct } from "../../domain/access/act";
import { submitProblems } from "../../domain/listing/listing-problems";
import type { ListingStepAsked } from "../../modules/listing/take-listing-step";
import { recordActStep } from "../access/steps/record-act";
import { listingKnowledge } from "./listing-knowledge";
import { ListingRefusal } from "./listing-refusal";
import { presentListing } from "./present-listing";
import { requireListing } from "./require-listing";
import { takeListingStepStep } from "./steps/take-listing-step";
import { workshopPlace } from "./workshop-place";

interface StepWithAct {
  readonly asked: ListingStepAsked;
  readonly act: NewAct;
}

/** A step that changes nothing but where the listing stands, written down when it was one. */
export const stepListingWorkflow = createWorkflow("step-listing", ({ asked, act }: StepWithAct) => {
  const taken = takeListingStepStep(asked);
  when(taken, ({ isNew }) => isNew).then(() => recordActStep(act));
  return new WorkflowResponse(taken);
});

interface Submission extends SubmitListing {
  readonly id: string;
  readonly workshopId: string;
  readonly by: string;
  readonly act: NewAct;
}

/** Hands a revision in for approval, once, however often it is asked for. Throws `ListingRefusal`. */
export async function submitListing(container: MedusaContainer, submission: Submission): Promise<Listing> {
  const { id, workshopId, by, act, revision, request_id } = submission;
  const stored = await requireListing(container, id, workshopId);
  if (stored.revision === revision && stored.state !== "submitted") {
    const place = await workshopPlace(container, workshopId);
    const known = await listingKnowledge(container, place, stored.content, stored);
    const problems = submitProblems(stored.content, known);
    if (problems.length > 0) throw new ListingRefusal("listing_incomplete", { problems });
  }
  const asked = { id, workshopId, step: "submitted", by, revision, requestId: request_id } as const;
  const { result } = await stepListingWorkflow(container).run({ input: { asked, act } });
  return presentListing(container, result.listing);
}
