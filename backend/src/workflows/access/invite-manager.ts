import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { NewInvitation } from "../../contracts/manager/access";
import { AccessRefused } from "../../domain/access/access-refused";
import type { NewAct } from "../../domain/access/act";
import { invitationEnd } from "../../domain/access/code-life";
import { newLoginName } from "../../domain/access/login-name";
import { ACCESS_MODULE } from "../../modules/access";
import type { AccessModuleService } from "../../modules/access/service";
import { placeNames } from "./place-names";
import { recordActStep } from "./steps/record-act";

interface Invited extends Omit<NewInvitation, "whole_center"> {
  readonly centerId: string;
  /** Null: every workshop of the center. */
  readonly workshopId: string | null;
  /** Who invites; the invitation becomes its subject. */
  readonly act: Omit<NewAct, "subject" | "action">;
}

const TRIES = 20;

/** A login name that neither an account nor an open invitation has. */
async function freeLoginName(sql: Knex, name: string): Promise<string> {
  for (let turn = 0; turn < TRIES; turn += 1) {
    const login = newLoginName(name);
    const { rows } = await sql.raw(
      `select 1 from account where portal = 'workshop' and login = :login
        union all select 1 from invitation where login = :login and accepted_at is null`,
      { login },
    );
    if (rows.length === 0) return login;
  }
  throw new Error(`No login name is left for somebody called ${name}.`);
}

const createInvitationStep = createStep(
  "create-invitation",
  async ({ name, email, locale, role, centerId, workshopId, act }: Invited, { container }) => {
    if (!(await placeNames(container, centerId, workshopId))) throw new AccessRefused("not_found");
    const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const login = email ?? (await freeLoginName(sql, name));
    const { id } = await container.resolve<AccessModuleService>(ACCESS_MODULE).createInvitations({
      name,
      login,
      email,
      locale,
      role,
      center_id: centerId,
      workshop_id: workshopId,
      invited_by: act.actor.id ?? "",
      expires_at: invitationEnd(new Date()),
    });
    return new StepResponse({ id, login }, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<AccessModuleService>(ACCESS_MODULE).deleteInvitations(id);
  },
);

/** Asks somebody to work with the portal; answers with id and login. Its codes are issued apart, one by mail, one on paper. */
export const inviteManagerWorkflow = createWorkflow("invite-manager", (invited: Invited) => {
  const made = createInvitationStep(invited);
  recordActStep(
    transform(
      { made, invited },
      ({ made: { id }, invited: { act, role, workshopId } }): NewAct => ({
        ...act,
        action: "member.invited",
        subject: { type: "invitation", id },
        // A name can be forgotten; an act can't. It is read from the invitation.
        detail: { role, whole_center: workshopId === null },
      }),
    ),
  );
  return new WorkflowResponse(made);
});
