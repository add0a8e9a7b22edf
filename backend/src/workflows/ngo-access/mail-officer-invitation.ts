import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { INotificationModuleService, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { portalCodeLink } from "../../config/storefront-links";
import type { Locale } from "../../contracts/locale";
import { AccessRefused } from "../../domain/access/access-refused";
import type { NewAct } from "../../domain/access/act";
import { invitationEnd } from "../../domain/access/code-life";
import { newEntryCode } from "../../domain/access/entry-code";
import { hashOf } from "../../domain/access/secret-code";
import { officerInvitationMail } from "../../emails/officer-invitation-mail";
import { recordActStep } from "../access/steps/record-act";

interface Issue {
  readonly organisationId: string;
  readonly invitationId: string;
  readonly act: Omit<NewAct, "action" | "subject">;
}

/** An open invitation with a code that was just made for it. The code is nowhere else. */
interface IssuedInvitation {
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly code: string;
}

const issueStep = createStep(
  "issue-officer-code",
  async ({ organisationId, invitationId, act }: Issue, { container }) => {
    const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const own = () => sql("ngo_invitation").where({ id: invitationId, organisation_id: organisationId });
    const before = await own().first("code_hash", "expires_at", "invited_by");
    if (!before) throw new AccessRefused("not_found");
    const code = newEntryCode();
    const now = new Date();
    const [row]: Omit<IssuedInvitation, "code">[] = await own()
      .where({ accepted_at: null, withdrawn_at: null })
      .update({
        code_hash: hashOf(code),
        // The code stands on the word of whoever sent it last.
        invited_by: act.actor.id ?? before.invited_by,
        expires_at: invitationEnd(now),
        updated_at: now,
      })
      .returning(["name", "email", "locale"]);
    if (!row) throw new AccessRefused("invitation_closed");
    return new StepResponse({ ...row, code }, { invitationId, before });
  },
  async (kept, { container }) => {
    if (!kept) return;
    const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    await sql("ngo_invitation").where({ id: kept.invitationId }).update(kept.before);
  },
);

/** A new code for an open invitation, with fourteen days more. The one before it opens nothing from now on. */
export const issueOfficerCodeWorkflow = createWorkflow("issue-officer-code", (wish: Issue) => {
  const issued = issueStep(wish);
  recordActStep(
    transform(
      { wish },
      ({ wish: { act, organisationId, invitationId } }): NewAct => ({
        ...act,
        organisationId,
        action: "member.invitation_mailed",
        subject: { type: "invitation", id: invitationId },
      }),
    ),
  );
  return new WorkflowResponse(issued);
});

/**
 * Mails an invitation with a new code. False where the mail couldn't be handed over: it can be sent again.
 * @throws AccessRefused `not_found` for one of another organisation; `invitation_closed`
 */
export async function mailOfficerInvitation(container: MedusaContainer, wish: Issue): Promise<boolean> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { result } = await issueOfficerCodeWorkflow(container).run({ input: wish });
  const { name, email, locale, code } = result;
  const organisation = await sql("ngo_organisation").where({ id: wish.organisationId }).first("name");
  try {
    await container.resolve<INotificationModuleService>(Modules.NOTIFICATION).createNotifications({
      to: email,
      channel: "email",
      template: "officer-invitation",
      content: officerInvitationMail(locale, {
        name,
        organisation: organisation?.name ?? "",
        url: portalCodeLink("ngo", "invitation", locale, code),
      }),
    });
    return true;
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).error("An invitation was not mailed", error as Error);
    return false;
  }
}
