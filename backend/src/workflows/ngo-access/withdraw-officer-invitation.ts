import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, transform } from "@medusajs/framework/workflows-sdk";
import { AccessRefused } from "../../domain/access/access-refused";
import type { NewAct } from "../../domain/access/act";
import { recordActStep } from "../access/steps/record-act";

interface Withdrawal {
  readonly organisationId: string;
  readonly invitationId: string;
  readonly act: Omit<NewAct, "action" | "subject">;
}

const withdrawStep = createStep(
  "withdraw-officer-invitation",
  async ({ organisationId, invitationId }: Withdrawal, { container }) => {
    const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const now = new Date();
    const own = () => sql("ngo_invitation").where({ id: invitationId, organisation_id: organisationId });
    const changed = await own()
      .where({ accepted_at: null, withdrawn_at: null })
      .update({ withdrawn_at: now, updated_at: now });
    if (changed === 0) throw new AccessRefused((await own().first("id")) ? "invitation_closed" : "not_found");
    return new StepResponse(undefined, invitationId);
  },
  async (id, { container }) => {
    const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    if (id) await sql("ngo_invitation").where({ id }).update({ withdrawn_at: null });
  },
);

/** Takes an invitation back: its code opens nothing from now on. */
export const withdrawOfficerInvitationWorkflow = createWorkflow(
  "withdraw-officer-invitation",
  (input: Withdrawal) => {
    withdrawStep(input);
    recordActStep(
      transform(
        { input },
        ({ input: { act, organisationId, invitationId } }): NewAct => ({
          ...act,
          organisationId,
          action: "member.invitation_withdrawn",
          subject: { type: "invitation", id: invitationId },
        }),
      ),
    );
  },
);
