import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { AcceptInvitation } from "../../contracts/manager/access";
import { AccessRefused } from "../../domain/access/access-refused";
import type { NewAct, WhereFrom } from "../../domain/access/act";
import { createAccountStep } from "../access/create-manager";
import { openSessionStep } from "../access/steps/open-session";
import { recordActStep } from "../access/steps/record-act";
import { addSeatStep } from "./create-officer";
import { type OpenOfficerInvitation, openOfficerInvitation } from "./open-officer-invitation";

/** Uses an invitation up. Of two at once, one gets it. */
const takeInvitationStep = createStep(
  "take-officer-invitation",
  async ({ code }: { readonly code: string }, { container }) => {
    const invitation = await openOfficerInvitation(container, code);
    const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const now = new Date();
    const taken = await sql("ngo_invitation")
      .where({ id: invitation.id, accepted_at: null, withdrawn_at: null })
      .update({ accepted_at: now, updated_at: now });
    if (taken === 0) throw new AccessRefused("code_used");
    return new StepResponse(invitation, invitation.id);
  },
  async (id, { container }) => {
    const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    if (id) await sql("ngo_invitation").where({ id }).update({ accepted_at: null });
  },
);

const seatOf = (accountId: string, invitation: OpenOfficerInvitation) => ({
  accountId,
  organisationId: invitation.organisationId,
  role: invitation.role,
  expiresOn: invitation.seatExpiresOn,
});

const joined = (accountId: string, invitation: OpenOfficerInvitation, from: WhereFrom): NewAct => ({
  actor: { kind: "officer", id: accountId },
  action: "member.joined",
  centerId: null,
  workshopId: null,
  organisationId: invitation.organisationId,
  subject: { type: "invitation", id: invitation.id },
  detail: { role: invitation.role },
  from,
});

/** Makes an account of an invitation and logs its device in; answers with the session. */
export const acceptOfficerInvitationWorkflow = createWorkflow(
  "accept-officer-invitation",
  (input: AcceptInvitation & { readonly from: WhereFrom }) => {
    const invitation = takeInvitationStep(input);
    const accountId = createAccountStep(
      transform({ invitation, input }, ({ invitation: { name, email, locale }, input: { password } }) => ({
        portal: "ngo" as const,
        name,
        login: email,
        email,
        locale,
        password,
      })),
    );
    addSeatStep(transform({ accountId, invitation }, (made) => seatOf(made.accountId, made.invitation)));
    const opened = openSessionStep(
      transform({ accountId, input }, (made) => ({ accountId: made.accountId, from: made.input.from })),
    );
    recordActStep(
      transform({ accountId, invitation, input }, (made) =>
        joined(made.accountId, made.invitation, made.input.from),
      ),
    );
    return new WorkflowResponse(opened);
  },
);

interface Joining {
  readonly code: string;
  readonly accountId: string;
  readonly from: WhereFrom;
}

/** Adds an invitation's seat to an account that is logged in, whatever its address: the code binds, not the e-mail. */
export const joinOrganisationWorkflow = createWorkflow("join-organisation", (input: Joining) => {
  const invitation = takeInvitationStep(input);
  addSeatStep(transform({ input, invitation }, (made) => seatOf(made.input.accountId, made.invitation)));
  recordActStep(
    transform({ input, invitation }, (made) =>
      joined(made.input.accountId, made.invitation, made.input.from),
    ),
  );
});
