import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { NewOfficerInvitation } from "../../contracts/ngo/members";
import { AccessRefused } from "../../domain/access/access-refused";
import type { NewAct } from "../../domain/access/act";
import { invitationEnd } from "../../domain/access/code-life";
import { seatDaysProblem } from "../../domain/ngo/seat-days";
import { NGO_MODULE } from "../../modules/ngo";
import type { NgoModuleService } from "../../modules/ngo/service";
import { recordActStep } from "../access/steps/record-act";
import { todayOf } from "./read-officer";

interface Invited extends NewOfficerInvitation {
  readonly organisationId: string;
  readonly act: Omit<NewAct, "action" | "subject">;
}

const createInvitationStep = createStep(
  "create-officer-invitation",
  async (invited: Invited, { container }) => {
    const { name, email, locale, role, expires_on, organisationId, act } = invited;
    const now = new Date();
    const problem = seatDaysProblem(role, expires_on, todayOf(now));
    if (problem) throw new AccessRefused(problem);
    const ngo = container.resolve<NgoModuleService>(NGO_MODULE);
    const [organisation] = await ngo.listOrganisations({ id: organisationId }, { take: 1 });
    if (!organisation) throw new AccessRefused("not_found");
    const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const seat = await sql("ngo_seat as s")
      .join("account as a", "a.id", "s.account_id")
      .where({ "s.organisation_id": organisationId, "s.ended_at": null, "a.login": email })
      .whereRaw("(s.expires_on is null or s.expires_on >= ?)", [todayOf(now)])
      .first("s.id");
    if (seat) throw new AccessRefused("member_already");
    const { id } = await ngo.createInvitations({
      organisation_id: organisationId,
      name,
      email,
      locale,
      role,
      seat_expires_on: expires_on,
      invited_by: act.actor.id ?? "",
      expires_at: invitationEnd(now),
    });
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<NgoModuleService>(NGO_MODULE).deleteInvitations(id);
  },
);

/** Asks somebody into an organisation; answers with the invitation's id. Its code is made when it is mailed. */
export const inviteOfficerWorkflow = createWorkflow("invite-officer", (invited: Invited) => {
  const id = createInvitationStep(invited);
  recordActStep(
    transform(
      { id, invited },
      (made): NewAct => ({
        ...made.invited.act,
        organisationId: made.invited.organisationId,
        action: "member.invited",
        subject: { type: "invitation", id: made.id },
        detail: {
          role: made.invited.role,
          ...(made.invited.expires_on ? { until: made.invited.expires_on } : {}),
        },
      }),
    ),
  );
  return new WorkflowResponse(id);
});
