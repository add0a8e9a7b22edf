import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { AccessRefused } from "../../domain/access/access-refused";
import type { NewAct } from "../../domain/access/act";
import { leavesNoLead, seatDaysProblem } from "../../domain/ngo/seat-days";
import { NGO_MODULE } from "../../modules/ngo";
import type { SeatChange, SeatRules } from "../../modules/ngo/seats/change-seat";
import type { NgoModuleService } from "../../modules/ngo/service";
import { recordActStep } from "../access/steps/record-act";
import { todayOf } from "./read-officer";

interface Change extends SeatChange {
  /** Operators may end the last lead's: they invite another. */
  readonly by: "lead" | "operator";
  readonly act: Omit<NewAct, "action" | "subject">;
}

const changeSeatStep = createStep(
  "change-ngo-seat",
  async ({ by, act: _, ...change }: Change, { container }) => {
    const { seatId, to } = change;
    const problem = to && seatDaysProblem(to.role, to.expiresOn, todayOf(new Date()));
    if (problem) throw new AccessRefused(problem);
    const rules: SeatRules = (seats) => {
      if (by === "lead" && leavesNoLead(seats, { id: seatId, role: to?.role ?? null }))
        throw new AccessRefused("last_lead");
    };
    const changed = await container.resolve<NgoModuleService>(NGO_MODULE).changeSeat(change, rules);
    return new StepResponse(changed, { seatId, madeId: changed.madeId });
  },
  async (changed, { container }) => {
    if (!changed) return;
    const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    if (changed.madeId) await sql("ngo_seat").where({ id: changed.madeId }).delete();
    await sql("ngo_seat").where({ id: changed.seatId }).update({ ended_at: null });
  },
);

/** Gives somebody another role or last day, or ends the seat: the next request of theirs finds it so. */
export const changeOfficerSeatWorkflow = createWorkflow("change-officer-seat", (change: Change) => {
  const changed = changeSeatStep(change);
  recordActStep(
    transform(
      { change, changed },
      ({ change: { act, to, organisationId }, changed: { accountId, old } }): NewAct => {
        const from = { from: old.role, ...(old.expiresOn ? { from_until: old.expiresOn } : {}) };
        const now = to ? { to: to.role, ...(to.expiresOn ? { to_until: to.expiresOn } : {}) } : {};
        return {
          ...act,
          organisationId,
          action: to === null ? "member.removed" : "member.role_changed",
          subject: { type: "officer", id: accountId },
          detail: { ...from, ...now },
        };
      },
    ),
  );
  return new WorkflowResponse(changed);
});
