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
import type { ShownReset, TakeReset } from "../../contracts/manager/access";
import type { Portal } from "../../contracts/portal";
import { AccessRefused } from "../../domain/access/access-refused";
import type { NewAct, WhereFrom } from "../../domain/access/act";
import { codeProblem } from "../../domain/access/code-life";
import { readEntryCode } from "../../domain/access/entry-code";
import { holderKind } from "../../domain/access/portal-words";
import { hashOf } from "../../domain/access/secret-code";
import { endSessionsStep } from "./log-out";
import { mayStillIssue, seatsOf } from "./may-still-issue";
import { replacePassword } from "./password";
import { recordActStep } from "./steps/record-act";
import { restoreResets, spendResets } from "./steps/spend-resets";

interface ResetRow {
  readonly id: string;
  readonly accountId: string;
  readonly login: string;
  readonly name: string;
  readonly usedAt: Date | null;
  readonly expiresAt: Date;
  readonly issuedBy: string | null;
}

/** @throws AccessRefused with why the code opens nothing */
async function openReset(container: MedusaContainer, portal: Portal, typed: string): Promise<ResetRow> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const code = readEntryCode(typed);
  const row: ResetRow | undefined = await sql("password_reset as r")
    .join("account as m", "m.id", "r.account_id")
    .where({ "r.code_hash": code ? hashOf(code) : "", "m.portal": portal })
    .first(
      "r.id",
      "m.id as accountId",
      "m.login",
      "m.name",
      "r.used_at as usedAt",
      "r.expires_at as expiresAt",
      "r.issued_by as issuedBy",
    );
  const problem = codeProblem(row, new Date());
  if (!row || problem) throw new AccessRefused(problem ?? "code_unknown");
  if (!(await mayStillIssue(container, row.issuedBy, await seatsOf(sql, row.accountId))))
    throw new AccessRefused("code_unknown");
  return row;
}

/** Whose password a code changes. */
export async function showReset(
  container: MedusaContainer,
  portal: Portal,
  typed: string,
): Promise<ShownReset> {
  const { login, name } = await openReset(container, portal, typed);
  return { login, name };
}

interface ResetTaken extends TakeReset {
  readonly portal: Portal;
  readonly from: WhereFrom;
}

const useCodeStep = createStep(
  "use-password-reset",
  async ({ portal, code }: ResetTaken, { container }) => {
    const { id, accountId } = await openReset(container, portal, code);
    const spent = await spendResets(container, accountId);
    if (!spent.includes(id)) throw new AccessRefused("code_used");
    return new StepResponse(accountId, spent);
  },
  async (ids, { container }) => {
    if (ids) await restoreResets(container, ids);
  },
);

const setPasswordStep = createStep(
  "set-password",
  async ({ accountId, password }: { accountId: string; password: string }, { container }) => {
    await replacePassword(container, accountId, password);
    return new StepResponse(undefined);
  },
);

/** Chooses a new password with a code and logs every device out; a second factor stays on. Answers with the login. */
export const takeResetWorkflow = createWorkflow("use-password-code", (input: ResetTaken) => {
  const accountId = useCodeStep(input);
  setPasswordStep(
    transform({ accountId, input }, (known) => ({
      accountId: known.accountId,
      password: known.input.password,
    })),
  );
  endSessionsStep(transform({ accountId }, (known) => ({ accountId: known.accountId })));
  recordActStep(
    transform(
      { accountId, input },
      (known): NewAct => ({
        actor: { kind: holderKind(known.input.portal), id: known.accountId },
        action: "access.password_reset",
        centerId: null,
        workshopId: null,
        subject: { type: holderKind(known.input.portal), id: known.accountId },
        from: known.input.from,
      }),
    ),
  );
  return new WorkflowResponse(accountId);
});
