import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, transform } from "@medusajs/framework/workflows-sdk";
import { AccessRefused } from "../../domain/access/access-refused";
import type { NewAct } from "../../domain/access/act";
import { recordActStep } from "./steps/record-act";

interface Withdrawal {
  readonly invitationId: string;
  readonly act: Omit<NewAct, "subject" | "action">;
}

const withdrawStep = createStep(
  "withdraw-invitation",
  async ({ invitationId }: Withdrawal, { container }) => {
    const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const now = new Date();
    const changed = await sql("invitation")
      .where({ id: invitationId, accepted_at: null, withdrawn_at: null })
      .update({ withdrawn_at: now, updated_at: now });
    if (changed === 0) throw new AccessRefused("invitation_closed");
    return new StepResponse(undefined, invitationId);
  },
  async (id, { container }) => {
    const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    if (id) await sql("invitation").where({ id }).update({ withdrawn_at: null });
  },
);

/** Takes an invitation back: its codes open nothing from now on. */
export const withdrawInvitationWorkflow = createWorkflow("withdraw-invitation", (input: Withdrawal) => {
  withdrawStep(input);
  recordActStep(
    transform(
      { input },
      ({ input: { act, invitationId } }): NewAct => ({
        ...act,
        action: "member.invitation_withdrawn",
        subject: { type: "invitation", id: invitationId },
      }),
    ),
  );
});
