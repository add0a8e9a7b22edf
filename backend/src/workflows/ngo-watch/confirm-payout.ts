import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { ConfirmPayout } from "../../contracts/ngo/payouts";
import type { NewAct } from "../../domain/access/act";
import { utcDay } from "../../domain/calendar-day";
import type { NgoReach } from "../../domain/ngo/ngo-scope";
import { NGO_WATCH_MODULE } from "../../modules/ngo-watch";
import type { NgoWatchModuleService } from "../../modules/ngo-watch/service";
import { recordActStep } from "../access/steps/record-act";
import { requirePayout } from "./require-payout";
import { WatchRefusal } from "./watch-refusal";

interface Confirmation extends ConfirmPayout {
  readonly reach: NgoReach;
  readonly payoutId: string;
  readonly by: string;
  readonly act: NewAct;
}

/** It is tomorrow somewhere, fourteen hours before it is in UTC. */
const AHEAD_MS = 14 * 60 * 60 * 1000;

/** Nothing takes it back: what was said stays said. */
const confirmPayoutStep = createStep(
  "confirm-payout",
  async ({ reach, payoutId, arrived_on, note, by }: Confirmation, { container }) => {
    const payout = await requirePayout(container, reach, payoutId);
    if (payout.status !== "approved") throw new WatchRefusal("payout_not_made");
    if (arrived_on < payout.paidOn) throw new WatchRefusal("arrived_before_paid");
    if (arrived_on > utcDay(new Date(Date.now() + AHEAD_MS))) throw new WatchRefusal("arrived_in_future");
    const id = await container.resolve<NgoWatchModuleService>(NGO_WATCH_MODULE).confirmPayout({
      organisationId: reach.organisation.id,
      payoutId,
      centerId: payout.centerId,
      arrivedOn: arrived_on,
      note,
      by,
    });
    if (!id) throw new WatchRefusal("confirmed_already");
    return new StepResponse(id);
  },
);

/** An officer says that a payout arrived, once for the organisation. Answers with the confirmation's id. */
export const confirmPayoutWorkflow = createWorkflow("confirm-payout-arrived", (input: Confirmation) => {
  const id = confirmPayoutStep(input);
  recordActStep(transform({ input }, ({ input: { act } }) => act));
  return new WorkflowResponse(id);
});
