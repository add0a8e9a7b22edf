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
import { AccessRefused } from "../../domain/access/access-refused";
import type { NewAct, WhereFrom } from "../../domain/access/act";
import { codeProblem } from "../../domain/access/code-life";
import { readEntryCode } from "../../domain/access/entry-code";
import { hashOf } from "../../domain/access/secret-code";
import { endSessionsStep } from "./log-out";
import { mayStillIssue, seatsOf } from "./may-still-issue";
import { replacePassword } from "./password";
import { recordActStep } from "./steps/record-act";
import { restoreResets, spendResets } from "./steps/spend-resets";

interface ResetRow {
  readonly id: string;
  readonly managerId: string;
  readonly login: string;
  readonly name: string;
  readonly usedAt: Date | null;
  readonly expiresAt: Date;
  readonly issuedBy: string | null;
}

/** @throws AccessRefused with why the code opens nothing */
async function openReset(container: MedusaContainer, typed: string): Promise<ResetRow> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const code = readEntryCode(typed);
  const row: ResetRow | undefined = await sql("password_reset as r")
    .join("manager as m", "m.id", "r.manager_id")
    .where("r.code_hash", code ? hashOf(code) : "")
    .first(
      "r.id",
      "m.id as managerId",
      "m.login",
      "m.name",
      "r.used_at as usedAt",
      "r.expires_at as expiresAt",
      "r.issued_by as issuedBy",
    );
  const problem = codeProblem(row, new Date());
  if (!row || problem) throw new AccessRefused(problem ?? "code_unknown");
  if (!(await mayStillIssue(container, row.issuedBy, await seatsOf(sql, row.managerId))))
    throw new AccessRefused("code_unknown");
  return row;
}

/** Whose password a code changes. */
export async function showReset(container: MedusaContainer, typed: string): Promise<ShownReset> {
  const { login, name } = await openReset(container, typed);
  return { login, name };
}

const useCodeStep = createStep(
  "use-password-reset",
  async ({ code }: TakeReset, { container }) => {
    const { id, managerId } = await openReset(container, code);
    const spent = await spendResets(container, managerId);
    if (!spent.includes(id)) throw new AccessRefused("code_used");
    return new StepResponse(managerId, spent);
  },
  async (ids, { container }) => {
    if (ids) await restoreResets(container, ids);
  },
);

const setPasswordStep = createStep(
  "set-manager-password",
  async ({ managerId, password }: { managerId: string; password: string }, { container }) => {
    await replacePassword(container, managerId, password);
    return new StepResponse(undefined);
  },
);

/** Chooses a new password with a code and logs every device out; a second factor stays on. Answers with the login. */
export const takeResetWorkflow = createWorkflow(
  "use-manager-reset",
  (input: TakeReset & { readonly from: WhereFrom }) => {
    const managerId = useCodeStep(input);
    setPasswordStep(
      transform({ managerId, input }, (known) => ({
        managerId: known.managerId,
        password: known.input.password,
      })),
    );
    endSessionsStep(transform({ managerId }, (known) => ({ managerId: known.managerId })));
    recordActStep(
      transform(
        { managerId, input },
        (known): NewAct => ({
          actor: { kind: "manager", id: known.managerId },
          action: "access.password_reset",
          centerId: null,
          workshopId: null,
          subject: { type: "manager", id: known.managerId },
          from: known.input.from,
        }),
      ),
    );
    return new WorkflowResponse(managerId);
  },
);
