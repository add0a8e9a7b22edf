import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { AccessRefused } from "../../../domain/access/access-refused";
import { openInvitation } from "../open-invitation";

/** Uses an invitation up. Of two at once, one gets it. */
export const takeInvitationStep = createStep(
  "take-invitation",
  async ({ code }: { readonly code: string }, { container }) => {
    const invitation = await openInvitation(container, code);
    const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const now = new Date();
    const taken = await sql("invitation")
      .where({ id: invitation.id, accepted_at: null, withdrawn_at: null })
      .update({ accepted_at: now, updated_at: now });
    if (taken === 0) throw new AccessRefused("code_used");
    return new StepResponse(invitation, invitation.id);
  },
  async (id, { container }) => {
    const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    if (id) await sql("invitation").where({ id }).update({ accepted_at: null });
  },
);
