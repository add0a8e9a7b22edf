import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { NgoRole } from "../../contracts/ngo/roles";
import { AccessRefused } from "../../domain/access/access-refused";
import { NGO_MODULE } from "../../modules/ngo";
import type { NgoModuleService } from "../../modules/ngo/service";
import { createAccountStep, type NewAccount } from "../access/create-manager";

export interface NewSeat {
  readonly organisationId: string;
  readonly role: NgoRole;
  /** Last day, `YYYY-MM-DD` in UTC; null for one that ends only when somebody ends it. Never null for an auditor. */
  readonly expiresOn: string | null;
}

export interface NewOfficer extends Omit<NewAccount, "portal"> {
  readonly seat: NewSeat;
}

/** Gives an account a seat. @throws AccessRefused `member_already` for whoever has one there */
export const addSeatStep = createStep(
  "add-ngo-seat",
  async ({ accountId, seat }: { readonly accountId: string; readonly seat: NewSeat }, { container }) => {
    const ngo = container.resolve<NgoModuleService>(NGO_MODULE);
    const held = { account_id: accountId, organisation_id: seat.organisationId, ended_at: null };
    const [already] = await ngo.listSeats(held, { take: 1 });
    if (already) throw new AccessRefused("member_already");
    const { id } = await ngo.createSeats({ ...held, role: seat.role, expires_on: seat.expiresOn });
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
    transform({ accountId, officer }, (made) => ({ accountId: made.accountId, seat: made.officer.seat })),
  );
  return new WorkflowResponse(accountId);
});
