import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { Locale } from "../../contracts/locale";
import type { ManagerRole } from "../../contracts/manager/roles";
import { AccessRefused } from "../../domain/access/access-refused";
import type { NewAct } from "../../domain/access/act";
import { type CodeWay, invitationEnd } from "../../domain/access/code-life";
import { newEntryCode } from "../../domain/access/entry-code";
import { hashOf } from "../../domain/access/secret-code";
import { recordActStep } from "./steps/record-act";

/** An open invitation with a code that was just made for it. The code is nowhere else. */
export interface IssuedInvitation {
  readonly id: string;
  readonly name: string;
  readonly login: string;
  readonly email: string | null;
  readonly locale: Locale;
  readonly role: ManagerRole;
  readonly centerId: string;
  readonly workshopId: string | null;
  readonly code: string;
  readonly expiresAt: Date;
}

interface Issue {
  readonly invitationId: string;
  readonly way: CodeWay;
  readonly act: Omit<NewAct, "subject" | "action">;
}

interface Before {
  readonly id: string;
  readonly hash: string | null;
  readonly by: string | null;
  readonly expiresAt: Date;
  readonly way: CodeWay;
}

const COLUMNS = { mail: ["mail_hash", "mail_by"], slip: ["slip_hash", "slip_by"] } as const;

async function issue(
  container: MedusaContainer,
  { invitationId, way, act }: Issue,
): Promise<{ issued: IssuedInvitation; before: Before }> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [hashColumn, byColumn] = COLUMNS[way];
  const old = await sql("invitation")
    .where({ id: invitationId })
    .first(
      `${hashColumn} as hash`,
      `${byColumn} as by`,
      "expires_at as expiresAt",
      "email",
      "invited_by as invitedBy",
    );
  if (!old) throw new AccessRefused("not_found");
  if (way === "mail" && !old.email) throw new AccessRefused("no_address");
  const code = newEntryCode();
  const now = new Date();
  const [row] = await sql("invitation")
    .where({ id: invitationId, accepted_at: null, withdrawn_at: null })
    .update({
      [hashColumn]: hashOf(code),
      [byColumn]: act.actor.id ?? old.invitedBy,
      expires_at: invitationEnd(now),
      updated_at: now,
    })
    .returning([
      "id",
      "name",
      "login",
      "email",
      "locale",
      "role",
      "center_id as centerId",
      "workshop_id as workshopId",
      "expires_at as expiresAt",
    ]);
  if (!row) throw new AccessRefused("invitation_closed");
  return { issued: { ...row, code }, before: { id: invitationId, way, ...old } };
}

const issueCodeStep = createStep(
  "issue-invitation-code",
  async (wish: Issue, { container }) => {
    const { issued, before } = await issue(container, wish);
    return new StepResponse(issued, before);
  },
  async (before, { container }) => {
    if (!before) return;
    const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const { id, hash, by, expiresAt, way } = before;
    const [hashColumn, byColumn] = COLUMNS[way];
    await sql("invitation")
      .where({ id })
      .update({ [hashColumn]: hash, [byColumn]: by, expires_at: expiresAt });
  },
);

/** A new code for an open invitation, with fourteen days more. The one before it that went the same way opens nothing from now on. */
export const issueInvitationCodeWorkflow = createWorkflow("issue-invitation-code", (wish: Issue) => {
  const issued = issueCodeStep(wish);
  recordActStep(
    transform(
      { issued, wish },
      ({ issued: { id }, wish: { act, way } }): NewAct => ({
        ...act,
        action: way === "mail" ? "member.invitation_mailed" : "member.slip_printed",
        subject: { type: "invitation", id },
      }),
    ),
  );
  return new WorkflowResponse(issued);
});
