import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { AcceptInvitation } from "../../contracts/manager/access";
import type { NewAct, WhereFrom } from "../../domain/access/act";
import { addMembershipsStep, createAccountStep } from "./create-manager";
import type { OpenInvitation } from "./open-invitation";
import { openSessionStep } from "./steps/open-session";
import { recordActStep } from "./steps/record-act";
import { takeInvitationStep } from "./steps/take-invitation";

const seatOf = (managerId: string, { role, centerId, workshopId }: OpenInvitation) => ({
  managerId,
  memberships: [{ role, centerId, workshopId }],
});

const joined = (
  managerId: string,
  { id, role, centerId, workshopId }: OpenInvitation,
  from: WhereFrom,
): NewAct => ({
  actor: { kind: "manager", id: managerId },
  action: "member.joined",
  centerId,
  workshopId,
  subject: { type: "invitation", id },
  detail: { role },
  from,
});

/** Makes an account of an invitation and logs its device in; answers with the session. */
export const acceptInvitationWorkflow = createWorkflow(
  "accept-invitation",
  (input: AcceptInvitation & { readonly from: WhereFrom }) => {
    const invitation = takeInvitationStep(input);
    const managerId = createAccountStep(
      transform(
        { invitation, input },
        ({ invitation: { name, login, email, locale }, input: { password } }) => ({
          portal: "workshop" as const,
          name,
          login,
          email,
          locale,
          password,
        }),
      ),
    );
    addMembershipsStep(
      transform({ managerId, invitation }, (made) => seatOf(made.managerId, made.invitation)),
    );
    const opened = openSessionStep(
      transform({ managerId, input }, (made) => ({ accountId: made.managerId, from: made.input.from })),
    );
    recordActStep(
      transform({ managerId, invitation, input }, (made) =>
        joined(made.managerId, made.invitation, made.input.from),
      ),
    );
    return new WorkflowResponse(opened);
  },
);

interface Joining {
  readonly code: string;
  readonly managerId: string;
  readonly from: WhereFrom;
}

/** Adds an invitation's membership to an account that is logged in, whatever its address: the code binds, not the e-mail. */
export const joinByInvitationWorkflow = createWorkflow("join-by-invitation", (input: Joining) => {
  const invitation = takeInvitationStep(input);
  addMembershipsStep(
    transform({ input, invitation }, (made) => seatOf(made.input.managerId, made.invitation)),
  );
  recordActStep(
    transform({ input, invitation }, (made) =>
      joined(made.input.managerId, made.invitation, made.input.from),
    ),
  );
});
