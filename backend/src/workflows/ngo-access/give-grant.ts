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
import { NGO_MODULE } from "../../modules/ngo";
import type { GrantWish } from "../../modules/ngo/grants/give-grant";
import type { NgoModuleService } from "../../modules/ngo/service";
import { recordActStep } from "../access/steps/record-act";

interface GrantGift extends Omit<GrantWish, "grantedBy"> {
  readonly act: Omit<NewAct, "action" | "subject">;
}

const giveGrantStep = createStep(
  "give-grant",
  async ({ act, ...wish }: GrantGift, { container }) => {
    const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const center = await sql("center").where({ id: wish.centerId, deleted_at: null }).first("id");
    if (!center) throw new AccessRefused("not_found");
    const ngo = container.resolve<NgoModuleService>(NGO_MODULE);
    const id = await ngo.giveGrant({ ...wish, grantedBy: act.actor.id ?? "shop" });
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<NgoModuleService>(NGO_MODULE).deleteGrants(id);
  },
);

/** Lets an organisation see a center for some days; answers with the grant's id. Written down in the center too. */
export const giveGrantWorkflow = createWorkflow("give-grant", (gift: GrantGift) => {
  const id = giveGrantStep(gift);
  recordActStep(
    transform(
      { id, gift },
      ({ id: grant, gift: { act, organisationId, centerId, scope, startsOn, endsOn } }): NewAct => ({
        ...act,
        organisationId,
        centerId,
        action: "grant.given",
        subject: { type: "organisation", id: organisationId },
        detail: { grant, scope, starts_on: startsOn, ...(endsOn ? { ends_on: endsOn } : {}) },
      }),
    ),
  );
  return new WorkflowResponse(id);
});
