import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { NGO_MODULE } from "../../modules/ngo";
import type { SeatWish } from "../../modules/ngo/seats/change-seat";
import type { NgoModuleService } from "../../modules/ngo/service";
import { createAccountStep, type NewAccount } from "../access/create-manager";
import { todayOf } from "./read-officer";

export interface NewOfficer extends Omit<NewAccount, "portal"> {
  readonly seat: Omit<SeatWish, "accountId">;
}

/** Gives an account a seat. @throws AccessRefused `member_already` for whoever has one there */
export const addSeatStep = createStep(
  "add-ngo-seat",
  async (wish: SeatWish, { container }) => {
    const ngo = container.resolve<NgoModuleService>(NGO_MODULE);
    const id = await ngo.addSeat(wish, todayOf(new Date()));
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<NgoModuleService>(NGO_MODULE).deleteSeats(id);
  },
);

/** Makes an officer with password and seat; answers with the account's id. Whoever calls has checked who invited them. */
export const createOfficerWorkflow = createWorkflow("create-officer-account", (officer: NewOfficer) => {
  const accountId = createAccountStep(
    transform({ officer }, ({ officer: { seat: _, ...account } }) => ({
      ...account,
      portal: "ngo" as const,
    })),
  );
  addSeatStep(
    transform({ accountId, officer }, (made) => ({ ...made.officer.seat, accountId: made.accountId })),
  );
  return new WorkflowResponse(accountId);
});
