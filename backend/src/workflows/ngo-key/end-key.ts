import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, transform } from "@medusajs/framework/workflows-sdk";
import { AccessRefused } from "../../domain/access/access-refused";
import type { NewAct } from "../../domain/access/act";
import { recordActStep } from "../access/steps/record-act";

interface KeyEnd {
  readonly organisationId: string;
  readonly keyId: string;
  readonly act: Omit<NewAct, "action" | "subject">;
}

const endKeyStep = createStep(
  "end-ngo-key",
  async ({ organisationId, keyId }: KeyEnd, { container }) => {
    const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const now = new Date();
    const own = () => sql("ngo_key").where({ id: keyId, organisation_id: organisationId, deleted_at: null });
    const [ended]: { prefix: string }[] = await own()
      .where({ ended_at: null })
      .update({ ended_at: now, updated_at: now })
      .returning(["prefix"]);
    if (ended) return new StepResponse(ended, keyId);
    throw new AccessRefused((await own().first("id")) ? "key_over" : "not_found");
  },
  async (id, { container }) => {
    const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    if (id) await sql("ngo_key").where({ id }).update({ ended_at: null });
  },
);

/** Ends a key at once: the next request with it is refused. */
export const endKeyWorkflow = createWorkflow("end-ngo-key", (end: KeyEnd) => {
  const ended = endKeyStep(end);
  recordActStep(
    transform(
      { end, ended },
      ({ end: { act, organisationId, keyId }, ended: { prefix } }): NewAct => ({
        ...act,
        organisationId,
        action: "key.ended",
        subject: { type: "key", id: keyId },
        detail: { prefix },
      }),
    ),
  );
});
