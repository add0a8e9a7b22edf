import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, transform } from "@medusajs/framework/workflows-sdk";
import { AccessRefused } from "../../domain/access/access-refused";
import type { NewAct } from "../../domain/access/act";
import { recordActStep } from "../access/steps/record-act";

interface GrantEnd {
  readonly organisationId: string;
  readonly grantId: string;
  readonly act: Omit<NewAct, "action" | "subject">;
}

const endGrantStep = createStep(
  "end-grant",
  async ({ organisationId, grantId }: GrantEnd, { container }) => {
    const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const now = new Date();
    const own = () => sql("ngo_grant").where({ id: grantId, organisation_id: organisationId });
    const [ended]: { centerId: string; scope: string }[] = await own()
      .where({ ended_at: null })
      .update({ ended_at: now, updated_at: now })
      .returning(["center_id as centerId", "scope"]);
    if (ended) return new StepResponse(ended, grantId);
    throw new AccessRefused((await own().first("id")) ? "grant_over" : "not_found");
  },
  async (id, { container }) => {
    const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    if (id) await sql("ngo_grant").where({ id }).update({ ended_at: null });
  },
);

/** Ends a grant at once: the next request finds nothing of the center. That it was given stays on file. */
export const endGrantWorkflow = createWorkflow("end-grant", (end: GrantEnd) => {
  const ended = endGrantStep(end);
  recordActStep(
    transform(
      { end, ended },
      ({ end: { act, organisationId, grantId }, ended: { centerId, scope } }): NewAct => ({
        ...act,
        organisationId,
        centerId,
        action: "grant.ended",
        subject: { type: "organisation", id: organisationId },
        detail: { grant: grantId, scope },
      }),
    ),
  );
});
