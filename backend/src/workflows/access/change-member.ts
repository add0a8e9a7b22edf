import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { ManagerRole } from "../../contracts/manager/roles";
import { AccessRefused } from "../../domain/access/access-refused";
import type { NewAct } from "../../domain/access/act";
import { leftWithoutOwner, mayManageSeat } from "../../domain/access/seats";
import { ACCESS_MODULE } from "../../modules/access";
import type { SeatRules } from "../../modules/access/seats/change-seat";
import type { AccessModuleService } from "../../modules/access/service";
import { recordActStep } from "./steps/record-act";

/** Where an owner changes it from; null for an operator, who may do it anywhere. */
export type OwnersPlace = {
  readonly workshopId: string;
  readonly centerId: string;
  readonly wholeCenter: boolean;
} | null;

interface SeatChange {
  readonly membershipId: string;
  /** Null: the membership ends. */
  readonly role: ManagerRole | null;
  readonly place: OwnersPlace;
  readonly act: Omit<NewAct, "subject" | "action">;
}

/** Open workshops of the center that the membership is in: each keeps an owner. */
async function workshopsAround(container: MedusaContainer, membershipId: string): Promise<string[]> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const rows: { id: string }[] = await sql("workshop as w")
    .join("membership as b", "b.center_id", "w.center_id")
    .where({ "b.id": membershipId, "w.deleted_at": null, "w.status": "active" })
    .select("w.id");
  return rows.map(({ id }) => id);
}

const changeSeatStep = createStep(
  "change-seat",
  async (change: SeatChange, { container }) => {
    const { membershipId, role, place } = change;
    const workshops = await workshopsAround(container, membershipId);
    const rules: SeatRules = (seat, ofCenter) => {
      if (place === null) return;
      // An owner of a workshop doesn't learn whether a foreign membership exists.
      if (!mayManageSeat(place, seat)) throw new AccessRefused("not_found");
      if (leftWithoutOwner(workshops, ofCenter, { id: seat.id, role }).length > 0)
        throw new AccessRefused("last_owner");
    };
    const access = container.resolve<AccessModuleService>(ACCESS_MODULE);
    const before = await access.listMemberships({ id: membershipId }, { take: 1 });
    const madeId = await access.changeSeat(membershipId, role, rules);
    const {
      manager_id: managerId = "",
      center_id: centerId = "",
      workshop_id: workshopId = null,
      role: old,
    } = before[0] ?? {};
    return new StepResponse({ managerId, centerId, workshopId, old }, { membershipId, madeId });
  },
  async (changed, { container }) => {
    if (!changed) return;
    const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    if (changed.madeId) await sql("membership").where({ id: changed.madeId }).delete();
    await sql("membership").where({ id: changed.membershipId }).update({ ended_at: null });
  },
);

/** Gives a member another role, or ends the membership: the next request of theirs finds the door closed. */
export const changeMemberWorkflow = createWorkflow("change-member", (change: SeatChange) => {
  const seat = changeSeatStep(change);
  recordActStep(
    transform(
      { change, seat },
      ({ change: { act, role }, seat: { managerId, centerId, workshopId, old } }): NewAct => ({
        ...act,
        centerId,
        workshopId,
        action: role === null ? "member.removed" : "member.role_changed",
        subject: { type: "manager", id: managerId },
        detail: { from: old, ...(role ? { to: role } : {}) },
      }),
    ),
  );
  return new WorkflowResponse(seat);
});
